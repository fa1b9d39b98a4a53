package mp.port.unix.internal.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Makes an installation from an executable jar of the assembly: the very bundles of that jar, on a
 * class path, in the order in which the jar starts them.
 */
final class Installer {
    private static final String PROPERTIES = "launcher.properties";
    private static final String BUNDLES = "launch.bundles";
    private static final String FRAMEWORK = "jar/org.apache.felix.framework-";

    private final Path folder;
    private final MessageDigest digest;
    private final List<Path> classPath = new ArrayList<>();
    private final List<InstalledBundle> bundles = new ArrayList<>();

    private Installer(Path folder, MessageDigest digest) {
        this.folder = folder;
        this.digest = digest;
    }

    /** Installs the jar into the folder; the result is its class path. */
    static List<Path> install(Path executable, Path folder) throws IOException {
        try (JarFile jar = new JarFile(executable.toFile())) {
            Installer installer = new Installer(folder, MessageDigest.getInstance("SHA-256"));
            installer.install(jar);
            return installer.classPath;
        } catch (NoSuchAlgorithmException e) {
            throw new IOException("this JDK cannot hash bundles", e);
        }
    }

    private void install(JarFile jar) throws IOException {
        Files.createDirectories(folder.resolve("lib"));
        Properties launch = new Properties();
        try (InputStream in = jar.getInputStream(jar.getEntry(PROPERTIES))) {
            launch.load(in);
        }
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().startsWith(FRAMEWORK)) {
                copy(jar, entry.getName());
            }
        }
        for (String bundle : launch.getProperty(BUNDLES).split(",", -1)) {
            bundles.add(describe(copy(jar, bundle)));
        }
        Map<String, String> properties = new LinkedHashMap<>();
        for (String name : launch.stringPropertyNames()) {
            if (name.startsWith("mp.")) {
                properties.put(name, launch.getProperty(name));
            }
        }
        String id = HexFormat.of().formatHex(digest.digest(), 0, 8);
        new Installation(folder, id, properties, bundles).write();
    }

    private Path copy(JarFile jar, String name) throws IOException {
        byte[] bytes = read(jar, jar.getJarEntry(name));
        digest.update(bytes);
        Path copy = folder.resolve("lib").resolve(Path.of(name).getFileName());
        Files.write(copy, bytes);
        classPath.add(copy);
        return copy;
    }

    private static InstalledBundle describe(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Map<String, String> headers = new LinkedHashMap<>();
            jar.getManifest()
                    .getMainAttributes()
                    .forEach((name, value) -> headers.put(name.toString(), (String) value));
            Map<String, byte[]> entries = new LinkedHashMap<>();
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory() && !entry.getName().endsWith(".class")) {
                    entries.put(entry.getName(), read(jar, entry));
                }
            }
            String name = headers.get("Bundle-SymbolicName").split(";", -1)[0].strip();
            return new InstalledBundle(name, headers, entries);
        }
    }

    private static byte[] read(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
