package mp.core.repl;

import java.nio.charset.StandardCharsets;

/** Writes to a VT100 terminal. A character is a byte, as in the lines that are edited. */
final class Screen {
    private static final int BACKSPACES = 4;

    private final Terminal terminal;

    Screen(Terminal terminal) {
        this.terminal = terminal;
    }

    void write(CharSequence text) {
        byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        terminal.write(bytes, 0, bytes.length);
    }

    void write(int b) {
        terminal.write(new byte[] {(byte) b}, 0, 1);
    }

    /** A prompt is text of a script, so it may hold any character. */
    void writePrompt(String prompt) {
        byte[] bytes = prompt.getBytes(StandardCharsets.UTF_8);
        terminal.write(bytes, 0, bytes.length);
    }

    void writeText(byte[] text) {
        terminal.writeText(text, 0, text.length);
    }

    void back(int columns) {
        write(columns <= BACKSPACES ? "\b".repeat(columns) : "\u001b[" + columns + "D");
    }

    void eraseToEnd() {
        write("\u001b[K");
    }

    void newLine() {
        write("\r\n");
    }

    void flush() {
        terminal.flush();
    }
}
