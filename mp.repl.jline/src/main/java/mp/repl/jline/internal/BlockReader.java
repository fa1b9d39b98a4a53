package mp.repl.jline.internal;

import mp.core.Vm;
import mp.core.repl.History;
import mp.core.repl.StatementReader;

import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;

import java.nio.charset.StandardCharsets;

/**
 * Reads statements as blocks: the cursor goes to any of its lines until the whole is run. Lines of
 * the REPL's history are bytes, a character each; JLine has a history of blocks beside it, which
 * begins with those lines.
 */
final class BlockReader implements StatementReader {
    static final int CTRL_C = 3;
    static final int CTRL_D = 4;

    private final LineReader reader;
    private final History history;
    private final Names names = new Names();
    private final BlockKeys keys;

    BlockReader(WireTerminal terminal, History history) {
        this.history = history;
        this.reader =
                LineReaderBuilder.builder()
                        .terminal(terminal)
                        .completer(names)
                        .parser(names)
                        .highlighter(new Colours())
                        .option(Option.DISABLE_EVENT_EXPANSION, true)
                        .option(Option.HISTORY_IGNORE_SPACE, false)
                        .option(Option.INSERT_TAB, false)
                        .build();
        history.lines().forEach(line -> reader.getHistory().add(characters(line)));
        this.keys = new BlockKeys(reader);
    }

    @Override
    public int read(StringBuilder text, Vm vm) {
        names.from(vm::complete);
        reader.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, literally(vm.prompt(true)));
        try {
            String block = keys.finished(reader.readLine(literally(vm.prompt(false))));
            block.lines().forEach(line -> history.add(bytes(line)));
            text.append(bytes(block));
            return STATEMENT;
        } catch (UserInterruptException e) {
            return CTRL_C;
        } catch (EndOfFileException e) {
            return keys.instead();
        }
    }

    /** A prompt in which no character asks JLine for something. */
    private static String literally(String prompt) {
        return prompt.replace("%", "%%");
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String characters(String line) {
        return new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
