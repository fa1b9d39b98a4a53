package mp.freezer.internal;

import mp.freezer.internal.FrozenFile.Kind;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the run of a manifest has found so far. Paths in a manifest are relative to its folder, so
 * there is a stack of manifests that include each other. A fault is an IOException that a person
 * understands.
 */
public final class Manifest {
    private static final String NAME = "manifest.py";
    private static final String LIBRARY_DIR = "MPY_LIB_DIR";
    private static final List<String> LIBRARIES =
            List.of("micropython", "python-stdlib", "python-ecosys");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\((\\w+)\\)");

    private final Map<String, String> variables;
    private final Map<String, Path> libraries = new LinkedHashMap<>();
    private final Set<Path> visited = new HashSet<>();
    private final Deque<Running> running = new ArrayDeque<>();
    private final Map<String, FrozenFile> files = new TreeMap<>();

    /** Begins with the values of {@code $(NAME)}, and with a folder that paths are relative to. */
    public Manifest(Map<String, String> variables, Path folder) {
        this.variables = Map.copyOf(variables);
        running.push(new Running(folder.resolve(NAME), new Metadata()));
        if (variables.containsKey(LIBRARY_DIR)) {
            Path all = Path.of(variables.get(LIBRARY_DIR)).toAbsolutePath();
            LIBRARIES.forEach(name -> libraries.put(name, all.resolve(name)));
        }
    }

    /** Everything that is to be frozen, by its path in the bundle. */
    public Collection<FrozenFile> files() {
        return files.values();
    }

    /** Goes into a manifest; null where it has been read already. */
    String enter(String path, boolean ownMetadata) throws IOException {
        Path file = resolve(path);
        if (Files.isDirectory(file)) {
            file = file.resolve(NAME);
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("no manifest " + file);
        }
        if (!visited.add(file)) {
            return null;
        }
        running.push(new Running(file, ownMetadata ? new Metadata() : running.peek().metadata));
        return Files.readString(file);
    }

    void leave() {
        running.pop();
    }

    String current() {
        return running.peek().file.toString();
    }

    void version(String version) throws IOException {
        Metadata metadata = running.peek().metadata;
        if (metadata.told) {
            throw new IOException("metadata is told twice");
        }
        metadata.told = true;
        metadata.version = version;
    }

    void addLibrary(String name, String path, boolean first) throws IOException {
        Path folder = resolve(path);
        if (!first) {
            libraries.put(name, folder);
            return;
        }
        Map<String, Path> others = new LinkedHashMap<>(libraries);
        libraries.clear();
        libraries.put(name, folder);
        others.forEach(libraries::putIfAbsent);
    }

    /** The manifest of a package, from one library or from all of them. */
    String packageManifest(String name, String library) throws IOException {
        if (library != null && !libraries.containsKey(library)) {
            throw new IOException("no library " + library + " for the package " + name);
        }
        for (Map.Entry<String, Path> known : libraries.entrySet()) {
            Path found =
                    library == null || library.equals(known.getKey())
                            ? packageBelow(known.getValue(), name)
                            : null;
            if (found != null) {
                return found.toString();
            }
        }
        String where = libraries.isEmpty() ? "there are no libraries" : "libraries: " + libraries;
        throw new IOException("no package " + name + "; " + where);
    }

    private static Path packageBelow(Path library, String name) throws IOException {
        if (!Files.isDirectory(library)) {
            return null;
        }
        try (Stream<Path> all = Files.walk(library)) {
            return all.filter(p -> p.endsWith(Path.of(name, NAME)))
                    .sorted()
                    .findFirst()
                    .orElse(null);
        }
    }

    boolean isFolder(String base, String path) throws IOException {
        return Files.isDirectory(resolve(base).resolve(path));
    }

    /** All files below a folder of a base, of the kinds that are asked for. */
    void folder(Collection<Kind> kinds, String base, String path, Integer opt) throws IOException {
        Path root = resolve(base);
        Path folder = root.resolve(path);
        if (!Files.isDirectory(folder)) {
            throw new IOException("no folder " + folder);
        }
        List<Path> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            all.filter(Files::isRegularFile).sorted().forEach(found::add);
        }
        for (Path file : found) {
            for (Kind kind : kinds) {
                if (file.toString().endsWith(kind.suffix)) {
                    add(kind, file, root.relativize(file), opt);
                }
            }
        }
    }

    /** One file of a base. */
    void file(Collection<Kind> kinds, String base, String path, Integer opt) throws IOException {
        Path root = resolve(base);
        Path file = root.resolve(path);
        if (!Files.isRegularFile(file)) {
            throw new IOException("no file " + file);
        }
        for (Kind kind : kinds) {
            if (path.endsWith(kind.suffix)) {
                add(kind, file, Path.of(path), opt);
                return;
            }
        }
        throw new IOException(file + " cannot be frozen so: its name has another ending");
    }

    private void add(Kind kind, Path file, Path path, Integer opt) throws IOException {
        String shown = path.normalize().toString().replace('\\', '/');
        String version = running.peek().metadata.version;
        FrozenFile frozen = new FrozenFile(kind, file.normalize(), shown, opt, version);
        FrozenFile before = files.putIfAbsent(frozen.target(), frozen);
        if (before != null && !before.source().equals(frozen.source())) {
            throw new IOException(
                    frozen.target() + " comes from " + before.source() + " and " + file);
        }
    }

    private Path resolve(String path) throws IOException {
        StringBuilder full = new StringBuilder();
        Matcher variable = VARIABLE.matcher(path);
        while (variable.find()) {
            String value = variables.get(variable.group(1));
            if (value == null) {
                throw new IOException(variable.group() + " has no value");
            }
            variable.appendReplacement(full, Matcher.quoteReplacement(value));
        }
        variable.appendTail(full);
        Path folder = running.peek().file.toAbsolutePath().getParent();
        return folder.resolve(full.toString()).normalize();
    }

    /** A manifest that is being read. */
    private record Running(Path file, Metadata metadata) {}

    /** What a package tells of itself; only its version reaches the files. */
    private static final class Metadata {
        private boolean told;
        private String version;
    }
}
