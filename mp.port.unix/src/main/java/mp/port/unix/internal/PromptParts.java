package mp.port.unix.internal;

import mp.core.repl.StatementReader;

import java.util.function.Supplier;

/**
 * What a prompt is made of beyond its terminal.
 *
 * @param rehearsal what is played before it is shown
 * @param readers who makes readers of statements for a terminal, null for nobody; asked when there
 *     is to be a prompt
 */
record PromptParts(Rehearsal rehearsal, Supplier<StatementReader.Maker> readers) {}
