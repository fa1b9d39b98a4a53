package mp.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A program that a shell script starts: a class path, a main class and a cache of what the JVM
 * learnt in a training run, so that the next start loads no class from a jar.
 *
 * @param folder where its files lie; the cache is valid only for this place and this JDK
 * @param main the main class
 * @param properties system properties, {@code name=value}
 */
record Executable(Path folder, List<Path> classPath, String main, List<String> properties) {
    /** Nothing of the JVM may reach standard output, in particular not a refused cache. */
    private static final List<String> QUIET = List.of("-Xlog:disable", "-Xlog:all=warning:stderr");

    /**
     * Serial, because a start must not wait for collector threads. The framework needs neither fast
     * reflection nor the locale of the host nor Unsafe, and each costs its start dearly. The REPL
     * calls the C library for the modes of the terminal.
     */
    private static final List<String> FLAGS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:-UsePerfData",
                    "-Djdk.reflect.useNativeAccessorOnly=true",
                    "-Duser.language=en",
                    "-Duser.country=US",
                    "-Dfelix.extensions.disable=true",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=deny");

    /**
     * The interpreter's loop is left to the JVM's first compiler. The second one bets on the
     * operations seen so far and starts over whenever a new one comes, which costs seconds and
     * gains nothing: what the loop calls is compiled as ever.
     */
    private static final String DIRECTIVES =
            "[{ match: \"mp/vm/internal/run/Interpreter.loop\", c2: { Exclude: true } }]\n";

    /**
     * Trains the JVM and writes what the script needs: the JDK and the arguments of java.
     *
     * @param training the arguments of the training run
     * @param input its standard input
     */
    void write(List<String> training, File input) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path cache = folder.resolve("aot");
        Files.writeString(folder.resolve("directives"), DIRECTIVES);
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.add("-XX:AOTCacheOutput=" + cache);
        command.addAll(common());
        command.addAll(training);
        train(command, input);
        List<String> arguments = new ArrayList<>(QUIET);
        arguments.add("-XX:AOTCache=" + cache);
        arguments.addAll(common());
        Files.write(
                folder.resolve("arguments"),
                arguments.stream().map(a -> '"' + a.replace("\\", "\\\\") + '"').toList());
        Files.writeString(
                folder.resolve("launch"),
                "installed=" + quoted(folder) + "\njava=" + quoted(java) + "\n");
    }

    private List<String> common() {
        List<String> all = new ArrayList<>(FLAGS);
        all.add("-XX:+UnlockDiagnosticVMOptions");
        all.add("-XX:-DisplayVMOutput");
        all.add("-XX:CompilerDirectivesFile=" + folder.resolve("directives"));
        properties.forEach(p -> all.add("-D" + p));
        all.add("-cp");
        all.add(
                classPath.stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)));
        all.add(main);
        return all;
    }

    private void train(List<String> command, File input) throws IOException {
        File log = folder.resolve("training.log").toFile();
        ProcessBuilder training = new ProcessBuilder(command);
        // What the program keeps for its user is not to be kept for whoever builds.
        training.environment().put("HOME", folder.toString());
        Process process =
                training.redirectErrorStream(true).redirectOutput(log).redirectInput(input).start();
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(
                        "training ended with " + status + ":\n" + Files.readString(log.toPath()));
            }
        } catch (InterruptedException e) {
            process.destroy();
            throw new IOException("interrupted in training", e);
        }
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "'\\''") + "'";
    }
}
