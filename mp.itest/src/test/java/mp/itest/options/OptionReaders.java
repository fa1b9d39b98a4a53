package mp.itest.options;

import mp.core.declare.BundledPython;
import mp.itest.corpus.Corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which options the project reads: its classes by their rows, or by name as tables do, and headers
 * of its bundles that say whose modules in Python are seen.
 */
final class OptionReaders {
    private static final String ROW = "mp/core/options/Option";
    private static final Pattern CLAUSE = Pattern.compile(";option=(?:MICROPY_)?(\\w+)");

    private OptionReaders() {}

    static Set<String> read() throws IOException {
        Set<String> names = new HashSet<>();
        for (Path file : classes()) {
            for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
                if (entry instanceof FieldRefEntry field
                        && field.owner().asInternalName().equals(ROW)) {
                    names.add(field.name().stringValue());
                } else if (entry instanceof StringEntry text
                        && text.stringValue().matches("(MICROPY|MP)_\\w+")) {
                    names.add(text.stringValue().replaceFirst("^MICROPY_", ""));
                }
            }
        }
        for (Path header : headers()) {
            try (InputStream in = Files.newInputStream(header)) {
                String folders =
                        new Manifest(in).getMainAttributes().getValue(BundledPython.HEADER);
                if (folders != null) {
                    CLAUSE.matcher(folders).results().forEach(m -> names.add(m.group(1)));
                }
            }
        }
        return names;
    }

    private static List<Path> headers() throws IOException {
        try (Stream<Path> modules = Files.list(Corpus.PROJECT)) {
            return modules.map(m -> m.resolve("target/classes/META-INF/MANIFEST.MF"))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    private static List<Path> classes() throws IOException {
        try (Stream<Path> modules = Files.list(Corpus.PROJECT);
                Stream<Path> files =
                        modules.map(m -> m.resolve("target/classes/mp"))
                                .filter(Files::isDirectory)
                                .flatMap(OptionReaders::below)) {
            return files.filter(f -> !f.endsWith("options/Option.class"))
                    .filter(f -> f.toString().endsWith(".class"))
                    .toList();
        }
    }

    private static Stream<Path> below(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
