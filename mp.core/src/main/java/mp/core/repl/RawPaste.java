package mp.core.repl;

import java.io.ByteArrayOutputStream;

/**
 * Receives a program in windows: the sender may send as many bytes as it was granted, and is
 * granted another window each time that one has been read.
 */
final class RawPaste {
    private static final int WINDOW = 128;

    private final Terminal terminal;
    private final Screen screen;
    private boolean cancelled;

    RawPaste(Terminal terminal) {
        this.terminal = terminal;
        this.screen = new Screen(terminal);
    }

    byte[] receive() {
        ByteArrayOutputStream program = new ByteArrayOutputStream();
        screen.write(new String(new char[] {WINDOW & 0xff, WINDOW >> 8, 1}));
        int left = WINDOW;
        while (true) {
            screen.flush();
            int b = terminal.read();
            if (b < 0 || b == Keys.CTRL_C || b == Keys.CTRL_D) {
                cancelled = b == Keys.CTRL_C;
                screen.write(Keys.CTRL_D);
                return program.toByteArray();
            }
            program.write(b);
            left--;
            if (left == 0) {
                screen.write(1);
                left = WINDOW;
            }
        }
    }

    /** Whether the sender ended with Ctrl-C. */
    boolean cancelled() {
        return cancelled;
    }
}
