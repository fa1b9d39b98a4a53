package mp.port.unix.internal.host;

import mp.core.repl.TerminalSize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The terminal behind standard input. */
public interface Tty {
    /** Each key arrives at once and is not echoed. */
    void raw();

    /** As raw, but Ctrl-C and its like come as signals. */
    void silent();

    /** Whether Ctrl-C is shown by the system when the terminal is as it was. */
    boolean showsInterrupt();

    /** How much it shows now, where that is known. */
    Optional<TerminalSize> size();

    /** As it was when the program started. */
    void restore();

    /** The terminal, or null where standard input is none. */
    static Tty ofStandardInput() {
        if (!isTty(0)) {
            return null;
        }
        return Termios.isAvailable() ? Termios.open() : Stty.open();
    }

    /** Whether a standard stream is a terminal. */
    static boolean isTty(int descriptor) {
        try {
            Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor));
            return target.startsWith("/dev/pts")
                    || target.toString().startsWith("/dev/tty")
                    || target.toString().equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return asksTest(descriptor);
        }
    }

    /** Where there is no /proc. */
    private static boolean asksTest(int descriptor) {
        try {
            Process test =
                    new ProcessBuilder("test", "-t", Integer.toString(descriptor))
                            .inheritIO()
                            .start();
            return test.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
