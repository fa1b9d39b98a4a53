package mp.itest;

import static org.ops4j.pax.exam.CoreOptions.bundle;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.nat.internal.NativeTestContainer;
import org.ops4j.pax.exam.spi.PaxExamRuntime;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.FrameworkFactory;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Runs the bundles of an assembled profile, and the probe among them, in the framework of the
 * test's class path, isolated from each other and from the test.
 */
final class ProfileInFramework implements BeforeAllCallback, AfterAllCallback {
    private final String profile;
    private final Set<String> without;
    private NativeTestContainer container;
    private Path folder;

    private ProfileInFramework(String profile, Set<String> without) {
        this.profile = profile;
        this.without = without;
    }

    static ProfileInFramework profile(String name) {
        return new ProfileInFramework(name, Set.of());
    }

    /** The profile with some of its bundles, given by symbolic name, left out. */
    static ProfileInFramework profileWithout(String name, String... bundles) {
        return new ProfileInFramework(name, Set.of(bundles));
    }

    @Override
    public void beforeAll(ExtensionContext extension) throws IOException {
        folder = Files.createTempDirectory("mp-itest");
        List<Option> options = new ArrayList<>();
        for (Path file : bundleFiles()) {
            options.add(bundle("reference:" + file.toUri()));
        }
        options.add(bundle("reference:" + Path.of(System.getProperty("it.probe")).toUri()));
        FrameworkFactory factory =
                ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow();
        container =
                new NativeTestContainer(
                        PaxExamRuntime.createServerSystem(options.toArray(Option[]::new)), factory);
        container.start();
        // What the launcher of an executable jar tells the bundles, and the main program awaits.
        Dictionary<String, Object> launcher = new Hashtable<>();
        launcher.put("launcher.arguments", new String[0]);
        launcher.put("launcher.ready", "true");
        context().registerService(Object.class, this, launcher);
    }

    @Override
    public void afterAll(ExtensionContext extension) throws IOException {
        if (container != null) {
            container.stop();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    BundleContext context() {
        return container.getSystemBundle().getBundleContext();
    }

    /** Starts one more bundle, a jar of the test's class path with this symbolic name. */
    void install(String name) throws BundleException {
        for (String file : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path jar = Path.of(file);
            if (jar.getFileName().toString().startsWith(name + "-")) {
                start(jar);
                return;
            }
        }
        throw new IllegalArgumentException(name + " is not on the class path");
    }

    /** Starts one more bundle. */
    Bundle start(Path jar) throws BundleException {
        Bundle bundle = context().installBundle("reference:" + jar.toUri());
        bundle.start();
        return bundle;
    }

    List<Bundle> bundles() {
        return List.of(context().getBundles());
    }

    /** The service of the probe with this type and name. */
    <T> T probe(Class<T> type, String name) {
        try {
            Collection<ServiceReference<T>> found =
                    context().getServiceReferences(type, "(probe=" + name + ")");
            return context().getService(found.iterator().next());
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** The bundles of the executable jar, in its order. */
    private List<Path> bundleFiles() throws IOException {
        Path file = Path.of(System.getProperty("it.profiles"), profile + ".jar");
        List<Path> files = new ArrayList<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            Properties launch = new Properties();
            try (InputStream in = jar.getInputStream(jar.getEntry("launcher.properties"))) {
                launch.load(in);
            }
            for (String name : launch.getProperty("launch.bundles").split(",", -1)) {
                Path copy = folder.resolve(Path.of(name).getFileName());
                if (without.stream()
                        .noneMatch(b -> copy.getFileName().toString().startsWith(b + "-"))) {
                    try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
                        Files.copy(in, copy);
                    }
                    files.add(copy);
                }
            }
        }
        return files;
    }
}
