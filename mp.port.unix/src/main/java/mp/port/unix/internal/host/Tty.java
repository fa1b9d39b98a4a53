package mp.port.unix.internal.host;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The terminal behind standard input, as {@code stty} knows it. */
public final class Tty {
    /** No line editing, no echo, no signals, no changed line ends; output stays as it is. */
    private static final List<String> RAW =
            List.of(
                    "-brkint", "-icrnl", "-inpck", "-istrip", "-ixon", "cs8", "-parenb", "-isig",
                    "-icanon", "-iexten", "-echo", "min", "1", "time", "0");

    private final List<String> original;

    private Tty(String original) {
        this.original = List.of(original);
    }

    /** The terminal, or null where standard input is none. */
    public static Tty ofStandardInput() {
        if (!isTty(0)) {
            return null;
        }
        String settings = stty(List.of("-g")).strip();
        return settings.isEmpty() ? null : new Tty(settings);
    }

    /** Whether a standard stream is a terminal. */
    public static boolean isTty(int descriptor) {
        try {
            Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor));
            return target.startsWith("/dev/pts")
                    || target.toString().startsWith("/dev/tty")
                    || target.toString().equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return asksTest(descriptor);
        }
    }

    /** Each key arrives at once and is not echoed. */
    public void raw() {
        stty(RAW);
    }

    /** As it was when the program started. */
    public void restore() {
        stty(original);
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

    /** Where there is no stty, the terminal stays as it is: lines can be typed all the same. */
    private static String stty(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("stty"));
        command.addAll(arguments);
        try {
            Process stty =
                    new ProcessBuilder(command)
                            .redirectInput(Redirect.INHERIT)
                            .redirectError(Redirect.DISCARD)
                            .start();
            byte[] answer = stty.getInputStream().readAllBytes();
            return stty.waitFor() == 0 ? new String(answer, StandardCharsets.US_ASCII) : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
