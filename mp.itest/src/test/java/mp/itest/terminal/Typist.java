package mp.itest.terminal;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who types into a program and waits for its answer before the next keys. The program is
 * the leader of a session of its own, so that Ctrl-C reaches it as a signal.
 */
final class Typist implements AutoCloseable {
    private static final int PATIENCE = 120;
    private static final int GLANCE = 100;

    /** What runs in the background, as a build may, has Ctrl-C ignored and passes that on. */
    private static final List<String> DEAF_NO_MORE = List.of("env", "--default-signal=INT");

    private final PseudoTerminal terminal = new PseudoTerminal();
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Process program;

    /** Starts a program whose history, if it keeps one, lies in a folder. */
    Typist(Path home, String profile, String... command) throws Throwable {
        List<String> all = new ArrayList<>(DEAF_NO_MORE);
        all.addAll(List.of("setsid", "--ctty"));
        all.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(all);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("MICROPY_PROFILE", profile);
        builder.environment().put("TERM", "xterm");
        builder.environment().remove("MICROPYPATH");
        File side = new File(terminal.path);
        program =
                builder.redirectInput(side)
                        .redirectOutput(side)
                        .redirectError(ProcessBuilder.Redirect.to(side))
                        .start();
    }

    /** Types keys, and waits until what is shown afterwards ends with a text. */
    void type(String keys, String until) throws Throwable {
        int before = shown.size();
        terminal.type(keys.getBytes(StandardCharsets.UTF_8));
        await(before, until);
    }

    /** Waits until what is shown ends with a text. */
    void await(String until) throws Throwable {
        await(0, until);
    }

    private void await(int from, String until) throws Throwable {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!shownSince(from).endsWith(until)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("no '" + until + "' at the end of\n" + shown());
            }
            shown.write(terminal.read(GLANCE));
        }
    }

    /** All that was shown. */
    String shown() {
        return shownSince(0);
    }

    private String shownSince(int from) {
        byte[] all = shown.toByteArray();
        return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    }

    /** Waits for the end of the program; the result is its exit status. */
    int status() throws InterruptedException {
        return program.waitFor(PATIENCE, TimeUnit.SECONDS) ? program.exitValue() : -1;
    }

    @Override
    public void close() throws Exception {
        program.destroyForcibly();
        terminal.close();
    }
}
