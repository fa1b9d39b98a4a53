package mp.launch;

import mp.core.declare.BundledPython;

import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.connect.ConnectFrameworkFactory;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Makes an installation from an executable jar of the assembly: the very bundles of that jar, on a
 * class path, in the order in which the jar starts them.
 */
final class Installer {
    private static final String PROPERTIES = "launcher.properties";
    private static final String BUNDLES = "launch.bundles";
    private static final String FACTORY =
            "META-INF/services/" + ConnectFrameworkFactory.class.getName();

    /**
     * The headers that a framework and its extenders act on; it parses whatever it is given, at
     * every start. Capabilities are not among them: the assembly has resolved them for good.
     */
    private static final Set<String> HEADERS =
            Set.of(
                    Constants.BUNDLE_MANIFESTVERSION,
                    Constants.BUNDLE_SYMBOLICNAME,
                    Constants.BUNDLE_VERSION,
                    Constants.BUNDLE_ACTIVATOR,
                    Constants.BUNDLE_ACTIVATIONPOLICY,
                    Constants.FRAGMENT_HOST,
                    Constants.REQUIRE_BUNDLE,
                    Constants.IMPORT_PACKAGE,
                    Constants.DYNAMICIMPORT_PACKAGE,
                    Constants.EXPORT_PACKAGE,
                    BundledPython.HEADER,
                    "Service-Component");

    private final Path folder;
    private final MessageDigest digest;
    private final List<Path> classPath = new ArrayList<>();
    private final List<InstalledBundle> bundles = new ArrayList<>();

    private Installer(Path folder, MessageDigest digest) {
        this.folder = folder;
        this.digest = digest;
    }

    /** Installs the jar into the folder; the result is its class path. */
    static List<Path> install(Path executable, Path folder)
            throws IOException, BundleException, LaunchException {
        try (JarFile jar = new JarFile(executable.toFile())) {
            Installer installer = new Installer(folder, MessageDigest.getInstance("SHA-256"));
            installer.install(jar);
            return installer.classPath;
        } catch (NoSuchAlgorithmException e) {
            throw new IOException("this JDK cannot hash bundles", e);
        }
    }

    private void install(JarFile jar) throws IOException, BundleException, LaunchException {
        Files.createDirectories(folder.resolve("lib"));
        Properties launch = new Properties();
        try (InputStream in = jar.getInputStream(jar.getEntry(PROPERTIES))) {
            launch.load(in);
        }
        Map<String, String> properties = new LinkedHashMap<>();
        for (String name : launch.stringPropertyNames()) {
            if (name.startsWith("mp.")) {
                properties.put(name, launch.getProperty(name));
            }
        }
        copyLauncher();
        String runpath = jar.getManifest().getMainAttributes().getValue("Embedded-Runpath");
        properties.put(Installation.FACTORY, installFramework(jar, runpath));
        for (String bundle : launch.getProperty(BUNDLES).split(",", -1)) {
            bundles.add(describe(copy(jar, bundle)));
        }
        String id = HexFormat.of().formatHex(digest.digest(), 0, 8);
        Installation described = new Installation(folder, id, properties, bundles);
        Path trial = folder.resolve("trial");
        properties.put(
                Constants.FRAMEWORK_SYSTEMPACKAGES,
                Trial.of(described.at(trial), SystemPackages::of));
        Folders.delete(trial);
        described.write();
        // Leaves the storage as every later start finds it, with the components known.
        Trial.of(described, context -> true);
    }

    /** Puts the framework first on the class path; the result is the name of its factory. */
    private String installFramework(JarFile jar, String runpath)
            throws IOException, LaunchException {
        for (String name : runpath.split(",", -1)) {
            Path file = copy(jar, name);
            try (JarFile framework = new JarFile(file.toFile())) {
                JarEntry factory = framework.getJarEntry(FACTORY);
                if (factory != null) {
                    return new String(read(framework, factory), StandardCharsets.UTF_8).strip();
                }
            }
        }
        throw new LaunchException(jar.getName() + " holds no framework that can connect");
    }

    /** This program's own jar, from which {@link Launcher} runs; it is none of the bundles. */
    private void copyLauncher() throws IOException {
        String own = Installer.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        Path jar = Path.of(URLDecoder.decode(own, StandardCharsets.UTF_8));
        copy(jar.getFileName(), Files.readAllBytes(jar));
    }

    private Path copy(JarFile jar, String name) throws IOException {
        return copy(Path.of(name).getFileName(), read(jar, jar.getJarEntry(name)));
    }

    private Path copy(Path name, byte[] bytes) throws IOException {
        digest.update(bytes);
        Path copy = folder.resolve("lib").resolve(name);
        Files.write(copy, bytes);
        classPath.add(code(copy));
        return copy;
    }

    /** Where the classes of a jar are: those of a compact bundle lie in a jar inside it. */
    private static Path code(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            JarEntry inner = jar.getJarEntry(Compaction.CODE);
            if (inner == null) {
                return file;
            }
            Path code = file.resolveSibling("code-" + file.getFileName());
            Files.write(code, read(jar, inner));
            return code;
        }
    }

    private static InstalledBundle describe(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Map<String, String> headers = new LinkedHashMap<>();
            jar.getManifest()
                    .getMainAttributes()
                    .forEach((name, value) -> headers.put(name.toString(), (String) value));
            headers.keySet().retainAll(HEADERS);
            Map<String, byte[]> entries = new LinkedHashMap<>();
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (isResource(entry.getName())) {
                    entries.put(entry.getName(), read(jar, entry));
                }
            }
            String name = headers.get(Constants.BUNDLE_SYMBOLICNAME).split(";", -1)[0].strip();
            return new InstalledBundle(name, headers, entries);
        }
    }

    /** Whether a bundle may ask for the entry; classes come from the class path. */
    private static boolean isResource(String name) {
        return !name.endsWith("/")
                && !name.endsWith(".class")
                && !name.equals(Compaction.CODE)
                && !name.startsWith("META-INF/")
                && !name.startsWith("OSGI-OPT/");
    }

    private static byte[] read(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
