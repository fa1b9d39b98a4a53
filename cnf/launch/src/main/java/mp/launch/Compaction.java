package mp.launch;

import mp.core.launch.MainProgram;
import mp.core.options.Options;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/**
 * Makes an executable jar compact, if its profile says {@code compact = 1}. In each of our own
 * bundles it leaves out the classes that serve options which are off, and what only debuggers read,
 * and compresses all classes of a bundle as one piece: they go uncompressed into {@link #CODE}, an
 * entry of the bundle's class path. The result is still a bundle for any framework.
 */
final class Compaction {
    /** The entry of a compact bundle that holds its classes. */
    static final String CODE = "code.jar";

    /** Framework property of a profile that is to be compact. */
    private static final String WANTED = "mp.compact";

    private static final String CLASS = ".class";
    private static final String PROPERTIES = "launcher.properties";
    private static final String SERVICE_COMPONENT = "Service-Component";

    private Compaction() {}

    /** Makes the jar compact if its profile asks for it and it is not yet. */
    static void apply(Path executable) throws IOException {
        Map<String, byte[]> entries = Jars.read(Files.readAllBytes(executable));
        Properties properties = new Properties();
        properties.load(new ByteArrayInputStream(entries.get(PROPERTIES)));
        if (!properties.containsKey(WANTED)) {
            return;
        }
        String lines = properties.getProperty(MainProgram.OPTIONS).replace(',', '\n');
        Options options = Options.parse(executable.toString(), lines);
        Map<String, CompactClasses> bundles = new LinkedHashMap<>();
        Map<String, ClassModel> image = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (isOurs(entry.getKey())) {
                Map<String, byte[]> files = Jars.read(entry.getValue());
                if (files.containsKey(CODE)) {
                    return;
                }
                CompactClasses classes = new CompactClasses(classes(files), options);
                image.putAll(classes.staying());
                bundles.put(entry.getKey(), classes);
            }
        }
        LiveMethods live = shrink(image, bundles.values());
        for (Map.Entry<String, CompactClasses> bundle : bundles.entrySet()) {
            byte[] original = entries.get(bundle.getKey());
            Map<String, byte[]> kept = bundle.getValue().kept(image.keySet(), live);
            entries.put(bundle.getKey(), bundle(Jars.read(original), kept));
        }
        Files.write(executable, Jars.write(entries, ZipEntry.DEFLATED));
    }

    /** Leaves out the classes that nothing names, and those that then are not named any more. */
    private static LiveMethods shrink(
            Map<String, ClassModel> image, Collection<CompactClasses> bundles) {
        Set<String> roots = new HashSet<>(image.keySet());
        roots.removeIf(name -> !LiveMethods.isRoot(name, image.get(name)));
        while (true) {
            LiveMethods live = new LiveMethods(image);
            Map<String, byte[]> kept = new HashMap<>();
            bundles.forEach(bundle -> kept.putAll(bundle.kept(image.keySet(), live)));
            if (!image.keySet().retainAll(new NamedClasses(kept, roots).names())) {
                return live;
            }
        }
    }

    /** The bytes that the bundles of this project take in an executable jar. */
    static long size(Path executable) throws IOException {
        return Jars.read(Files.readAllBytes(executable)).entrySet().stream()
                .filter(e -> isOurs(e.getKey()))
                .mapToLong(e -> e.getValue().length)
                .sum();
    }

    private static boolean isOurs(String entry) {
        return entry.startsWith("jar/mp.");
    }

    private static Map<String, byte[]> classes(Map<String, byte[]> entries) {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        entries.forEach((name, bytes) -> {
            if (name.endsWith(CLASS)) {
                classes.put(name.substring(0, name.length() - CLASS.length()), bytes);
            }
        });
        return classes;
    }

    private static byte[] bundle(Map<String, byte[]> entries, Map<String, byte[]> kept)
            throws IOException {
        Map<String, byte[]> code = new LinkedHashMap<>();
        kept.forEach((n, b) -> code.put(n + CLASS, b));
        Manifest manifest =
                new Manifest(new ByteArrayInputStream(entries.get(JarFile.MANIFEST_NAME)));
        Map<String, byte[]> compact = new LinkedHashMap<>();
        compact.put(JarFile.MANIFEST_NAME, new byte[0]);
        compact.put(CODE, Jars.write(code, ZipEntry.STORED));
        entries.forEach((name, bytes) -> {
            if (name.startsWith("OSGI-INF/") && code.containsKey(implementation(name))) {
                compact.put(name, bytes);
            }
        });
        compact.put(JarFile.MANIFEST_NAME, adapted(manifest, compact));
        return Jars.write(compact, ZipEntry.DEFLATED);
    }

    /** The class file of a component, which its description is named after. */
    private static String implementation(String description) {
        String name = description.substring("OSGI-INF/".length(), description.lastIndexOf('.'));
        return name.replace('.', '/') + CLASS;
    }

    private static byte[] adapted(Manifest manifest, Map<String, byte[]> compact)
            throws IOException {
        Attributes main = manifest.getMainAttributes();
        main.putValue("Bundle-ClassPath", ".," + CODE);
        String components = main.getValue(SERVICE_COMPONENT);
        if (components != null) {
            main.putValue(
                    SERVICE_COMPONENT,
                    Arrays.stream(components.split(",", -1))
                            .filter(compact::containsKey)
                            .collect(Collectors.joining(",")));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        manifest.write(out);
        return out.toByteArray();
    }
}
