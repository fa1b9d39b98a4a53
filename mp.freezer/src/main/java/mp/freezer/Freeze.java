package mp.freezer;

import mp.compiler.CrossSettings;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The freezer as a program. Arguments: {@code -o FOLDER} where the files go, {@code -v NAME=VALUE}
 * for each variable, {@code -O LEVEL}, and a manifest, or a folder of which everything is compiled.
 */
public final class Freeze {
    private static final String USAGE =
            "usage: freeze -o <folder> [-v NAME=VALUE]... [-O <level>] <manifest or folder>";

    private final Map<String, String> variables = new HashMap<>();
    private CrossSettings settings = CrossSettings.DEFAULT;
    private Path target;
    private Path subject;

    private Freeze() {}

    /** Runs and ends the process with the status. */
    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    /** Runs; the result is the exit status. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            Freeze freeze = new Freeze();
            if (!freeze.parse(args)) {
                err.println(USAGE);
                return 2;
            }
            freeze.write(out);
            return 0;
        } catch (IOException | ManifestException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private boolean parse(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("-")) {
                if (subject != null) {
                    return false;
                }
                subject = Path.of(args[i]);
            } else if (i + 1 == args.length || !option(args[i], args[++i])) {
                return false;
            }
        }
        return subject != null && target != null;
    }

    private boolean option(String name, String value) {
        switch (name) {
            case "-o" -> target = Path.of(value);
            case "-v" -> {
                int at = value.indexOf('=');
                variables.put(value.substring(0, Math.max(0, at)), value.substring(at + 1));
                return at > 0;
            }
            case "-O" -> {
                settings = settings.withOptLevel(value.charAt(0) - '0');
                return value.matches("[0-3]");
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void write(PrintStream out) throws IOException {
        Freezer freezer = new Freezer(variables, settings);
        Map<String, byte[]> files =
                Files.isDirectory(subject)
                        ? freezer.freeze("freeze('.')", subject)
                        : freezer.manifest(subject);
        out.print(freezer.printed());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path to = target.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
    }
}
