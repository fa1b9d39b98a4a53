package mp.itest.libtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packages of micropython-lib: the folders with a {@code manifest.py}, by their names. */
final class Packages {
    private static final Pattern REQUIRED = Pattern.compile("require\\(\\s*\"([^\"]+)\"");
    private static final Pattern IMPORTED =
            Pattern.compile("^\\s*(?:import|from) +(\\w+)", Pattern.MULTILINE);
    private static final Pattern NOT_INSTALLED =
            Pattern.compile("(manifest|setup|example.*|tests?|test_.*|.*_test)(\\.py)?");

    private final Map<String, Path> byName = new HashMap<>();

    /** Looks for them; what works without foreign functions goes before what does not. */
    Packages(Path root) throws IOException {
        for (String part : List.of("python-stdlib", "micropython", "python-ecosys", "unix-ffi")) {
            try (Stream<Path> files = Files.walk(root.resolve(part))) {
                files.filter(f -> f.endsWith("manifest.py"))
                        .sorted()
                        .map(Path::getParent)
                        .forEach(p -> byName.putIfAbsent(p.getFileName().toString(), p));
            }
        }
    }

    /** The package that a file belongs to, or the file's own folder. */
    Path of(Path file) {
        for (Path p = file.getParent(); p != null; p = p.getParent()) {
            if (Files.exists(p.resolve("manifest.py"))) {
                return p;
            }
        }
        return file.getParent();
    }

    /**
     * A package and all that it needs: what manifests require, and what files import that an
     * executable does not have by itself.
     */
    Set<Path> closure(Path start, Executable executable) throws IOException, InterruptedException {
        Set<Path> all = new LinkedHashSet<>();
        List<Path> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            Path next = open.removeLast();
            if (all.add(next)) {
                for (String name : needed(next, executable)) {
                    open.add(byName.get(name));
                }
            }
        }
        return all;
    }

    private Set<String> needed(Path whole, Executable executable)
            throws IOException, InterruptedException {
        Set<String> names = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(whole)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".py")).sorted().toList()) {
                boolean manifest = file.endsWith("manifest.py");
                Pattern pattern = manifest ? REQUIRED : IMPORTED;
                for (Matcher m = pattern.matcher(Files.readString(file)); m.find(); ) {
                    String name = m.group(1);
                    if (byName.containsKey(name) && (manifest || !executable.has(name))) {
                        names.add(name);
                    }
                }
            }
        }
        return names;
    }

    /** Installs packages into a folder, those that share one Python package into the same. */
    static void install(Collection<Path> packages, Path to) throws IOException {
        for (Path from : packages) {
            try (Stream<Path> entries = Files.list(from)) {
                for (Path entry : entries.sorted().toList()) {
                    String name = entry.getFileName().toString();
                    if (!NOT_INSTALLED.matcher(name).matches()) {
                        copy(entry, to.resolve(name));
                    }
                }
            }
        }
    }

    /** Copies a file or all that is in a folder. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
