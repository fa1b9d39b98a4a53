package mp.core.repl;

/** How many characters a terminal shows. */
public record TerminalSize(int columns, int rows) {}
