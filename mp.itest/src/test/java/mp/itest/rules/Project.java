package mp.itest.rules;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project's modules as the build left them: folders with sources and class files. */
final class Project {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Project() {}

    /** The modules that have classes of their own. */
    static List<String> modules() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(f -> Files.isDirectory(f.resolve("target/classes/mp")))
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** All classes of the modules, tests not among them. */
    static List<BuiltClass> types() throws IOException {
        List<BuiltClass> types = new ArrayList<>();
        for (String module : modules()) {
            for (Path file : files(ROOT.resolve(module).resolve("target/classes"), ".class")) {
                types.add(new BuiltClass(module, ClassFile.of().parse(file)));
            }
        }
        return types;
    }

    /** All sources, those of tests among them; none that a tool wrote. */
    static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : modules()) {
            sources.addAll(files(ROOT.resolve(module).resolve("src"), ".java"));
        }
        return sources;
    }

    /** The entries of a list of exceptions in CONTRIBUTING.md: {@code * `name`: reason}. */
    static List<String> exceptions(String heading) throws IOException {
        List<String> names = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(ROOT.resolve("CONTRIBUTING.md"))) {
            if (line.startsWith("#")) {
                inside = line.replaceFirst("#+ ", "").equals(heading);
            } else if (inside && line.matches("\\* `[^`]+`: .+")) {
                names.add(line.split("`", -1)[1]);
            }
        }
        return names;
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
        }
    }
}
