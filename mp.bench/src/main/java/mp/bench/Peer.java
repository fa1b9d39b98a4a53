package mp.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An implementation of Python that runs a file.
 *
 * @param name what the tables call it
 * @param command its executable and the options that it needs
 */
record Peer(String name, List<String> command) {
    private static final String VERSION =
            "import sys; print(sys.implementation[0] if type(sys.implementation) is tuple"
                    + " else sys.implementation.name, sys.version)";

    /** The one that the project builds. */
    static Peer ours(Path root) {
        return of("ours", root.resolve("micropython"));
    }

    /** The others that are there; prints which are not. */
    static List<Peer> others(Settings settings) throws IOException {
        List<Peer> found = new ArrayList<>();
        for (String wanted : settings.peers()) {
            Path executable = find(wanted);
            if (executable == null) {
                System.out.println(wanted + ": not found, left out");
            } else if (Files.isSameFile(executable, settings.root().resolve("micropython"))) {
                System.out.println(wanted + ": is ours, left out");
            } else {
                found.add(of(executable.getFileName().toString(), executable));
            }
        }
        return found;
    }

    private static Peer of(String name, Path executable) {
        boolean sized = executable.getFileName().toString().startsWith("micropython");
        List<String> options = sized ? List.of("-X", "heapsize=64M") : List.of();
        List<String> command = new ArrayList<>(List.of(executable.toString()));
        command.addAll(options);
        return new Peer(name, command);
    }

    private static Path find(String wanted) {
        if (wanted.contains(File.separator)) {
            return Files.isExecutable(Path.of(wanted)) ? Path.of(wanted) : null;
        }
        for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
            Path executable = Path.of(folder, wanted);
            if (Files.isExecutable(executable)) {
                return executable;
            }
        }
        return null;
    }

    /** What it says of itself, on one line. */
    String version() throws IOException, InterruptedException {
        String told = Measurement.output(this, List.of("-c", VERSION));
        return told.lines().reduce("", (a, b) -> a.isEmpty() ? b : a + " " + b);
    }
}
