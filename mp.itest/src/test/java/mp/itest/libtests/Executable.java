package mp.itest.libtests;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A MicroPython as a command. Each run has an end: what takes longer than the limit has failed. */
final class Executable {
    private static final long MOST_SECONDS = 120;

    private final Path file;
    private final Map<String, Boolean> modules = new HashMap<>();

    Executable(Path file) {
        this.file = file;
    }

    /**
     * What a run left behind.
     *
     * @param passed whether the exit status was 0
     * @param output standard output and standard error
     */
    record Outcome(boolean passed, String output) {
        /** The last line, which tells why a run failed. */
        String lastLine() {
            String[] lines = output.strip().split("\n");
            return lines[lines.length - 1];
        }

        /** The lines, sorted: unittest runs tests in the order of a dict. */
        List<String> lines() {
            return output.lines().sorted().toList();
        }
    }

    /** Runs it in a folder, with folders on its search path. */
    Outcome run(Path folder, String searchPath, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(file.toString()));
        command.addAll(arguments);
        Path output = Files.createTempFile("libtests", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("MICROPYPATH", searchPath);
        builder.redirectErrorStream(true).redirectInput(new File("/dev/null"));
        Process process = builder.redirectOutput(output.toFile()).start();
        boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly().waitFor();
        String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
        Files.delete(output);
        return ended
                ? new Outcome(process.exitValue() == 0, text)
                : new Outcome(false, text + "\nno end after " + MOST_SECONDS + " s");
    }

    /** Whether it has a module by itself. */
    boolean has(String module) throws IOException, InterruptedException {
        Boolean known = modules.get(module);
        if (known == null) {
            known = run(Path.of("/"), ".frozen", List.of("-c", "import " + module)).passed();
            modules.put(module, known);
        }
        return known;
    }
}
