package mp.port.unix.internal.host;

import mp.core.repl.TerminalSize;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The terminal through the program {@code stty}: anywhere, but with a process for each switch. */
final class Stty implements Tty {
    /** No line editing, no echo, no signals, no changed line ends; output stays as it is. */
    private static final List<String> RAW =
            List.of(
                    "-brkint", "-icrnl", "-inpck", "-istrip", "-ixon", "cs8", "-parenb", "-isig",
                    "-icanon", "-iexten", "-echo", "min", "1", "time", "0");

    private static final List<String> SILENT =
            Stream.concat(RAW.stream(), Stream.of("isig")).toList();

    private final List<String> original;

    private Stty(String original) {
        this.original = List.of(original);
    }

    /** The terminal, or null where standard input is none. */
    static Tty open() {
        String settings = run(List.of("-g")).strip();
        return settings.isEmpty() ? null : new Stty(settings);
    }

    @Override
    public void raw() {
        run(RAW);
    }

    @Override
    public void silent() {
        run(SILENT);
    }

    @Override
    public boolean showsInterrupt() {
        return false;
    }

    @Override
    public Optional<TerminalSize> size() {
        String[] numbers = run(List.of("size")).strip().split(" ", -1);
        return numbers.length == 2
                ? Optional.of(
                        new TerminalSize(
                                Integer.parseInt(numbers[1]), Integer.parseInt(numbers[0])))
                : Optional.empty();
    }

    @Override
    public void restore() {
        run(original);
    }

    /** Where there is no stty, the terminal stays as it is: lines can be typed all the same. */
    private static String run(List<String> arguments) {
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
