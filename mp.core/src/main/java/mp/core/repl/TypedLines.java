package mp.core.repl;

import mp.core.TypedLine;
import mp.core.TypedLine.End;

import java.nio.charset.StandardCharsets;

/** Lines for {@code input()}: they are edited as those of the prompt, and join the same history. */
public final class TypedLines {
    private final Terminal terminal;
    private final LineEditor editor;

    /** Lines of a terminal. */
    public TypedLines(Terminal terminal, History history) {
        this.terminal = terminal;
        this.editor = new LineEditor(terminal, history);
    }

    /** Reads one. */
    public TypedLine read() {
        StringBuilder text = new StringBuilder();
        terminal.raw();
        try {
            int end = editor.read(text, "");
            terminal.flush();
            return new TypedLine(text.toString().getBytes(StandardCharsets.ISO_8859_1), of(end));
        } finally {
            terminal.cooked();
        }
    }

    private static End of(int end) {
        return switch (end) {
            case Keys.CTRL_C -> End.INTERRUPT;
            case Keys.CTRL_D -> End.END_OF_INPUT;
            default -> End.RETURN;
        };
    }
}
