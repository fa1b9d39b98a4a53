package mp.launch;

import mp.compiler.CrossSettings;
import mp.core.declare.BundledPython;
import mp.freezer.Freezer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * Adds to an executable jar a bundle with the frozen modules of its profile. It requires nothing,
 * so there is nothing to resolve.
 */
final class FrozenBundle {
    private static final String ENTRY = "jar/frozen-modules.jar";
    private static final String NAME = "frozen.modules";
    private static final String FOLDER = "python";
    private static final String PROPERTIES = "launcher.properties";
    private static final String BUNDLES = "launch.bundles=";

    /** Environment variable: where micropython-lib is, for manifests that require packages. */
    private static final String LIBRARY = "MICROPY_LIB_DIR";

    private FrozenBundle() {}

    /**
     * Adds the bundle, or replaces an older one.
     *
     * @param project the project's root, {@code $(MPY_DIR)} of the manifest
     * @param port the bundle of the port, {@code $(PORT_DIR)}
     */
    static void apply(Path executable, Path manifest, Path project, String port)
            throws IOException {
        Map<String, String> variables = new HashMap<>();
        variables.put("MPY_DIR", project.toString());
        variables.put("PORT_DIR", project.resolve(port).toString());
        variables.put("BOARD_DIR", manifest.getParent().toString());
        if (System.getenv(LIBRARY) != null) {
            variables.put("MPY_LIB_DIR", System.getenv(LIBRARY));
        }
        Freezer freezer = new Freezer(variables, CrossSettings.DEFAULT);
        byte[] bundle = bundle(freezer.manifest(manifest));
        System.out.print(freezer.printed());
        Map<String, byte[]> entries = Jars.read(Files.readAllBytes(executable));
        if (Arrays.equals(entries.put(ENTRY, bundle), bundle)) {
            return;
        }
        entries.put(PROPERTIES, started(entries.get(PROPERTIES)));
        Files.write(executable, Jars.write(entries, ZipEntry.DEFLATED));
    }

    private static byte[] bundle(Map<String, byte[]> files) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", NAME);
        main.putValue(BundledPython.HEADER, FOLDER);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        manifest.write(out);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(JarFile.MANIFEST_NAME, out.toByteArray());
        files.forEach((path, bytes) -> entries.put(FOLDER + "/" + path, bytes));
        return Jars.write(entries, ZipEntry.DEFLATED);
    }

    /** The launcher's properties, where the bundle is among those that it starts. */
    private static byte[] started(byte[] properties) {
        List<String> lines =
                new String(properties, StandardCharsets.ISO_8859_1)
                        .lines()
                        .map(line -> isComplete(line) ? line : line + "," + ENTRY)
                        .toList();
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isComplete(String line) {
        return !line.startsWith(BUNDLES) || line.endsWith(ENTRY);
    }
}
