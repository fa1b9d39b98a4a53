package mp.launch;

import mp.core.launch.ExecutableJar;
import mp.core.launch.MainProgram;
import mp.core.launch.MainThread;

import org.osgi.framework.BundleException;
import org.osgi.framework.connect.ConnectFrameworkFactory;
import org.osgi.framework.launch.Framework;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;

/**
 * Starts an installation: a framework with all its bundles on the flat class path, then the main
 * program. Nothing but the program writes to standard output.
 *
 * <p>The system property {@code mp.installation} names the folder which {@link Installer} made. Two
 * options of the command line are the launcher's own, and only in front: {@code -X components}
 * lists the components instead of running, {@code -X without=BUNDLE} leaves a bundle out.
 */
public final class Launcher {
    private static final int CANNOT_START = 1;

    private final PrintStream err =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private Launcher() {}

    /** Runs the main program of the installation with these arguments. */
    public static void main(String[] args) {
        Launcher launcher = new Launcher();
        // Nothing was unpacked, so nothing has to be tidied up: halting is quicker than exiting.
        Runtime.getRuntime().halt(MainThread.run(() -> launcher.launch(args)));
    }

    private int launch(String[] args) {
        LauncherOptions options = LauncherOptions.parse(args);
        Path folder = Path.of(System.getProperty("mp.installation", "."));
        try {
            Installation installation = Installation.read(folder).without(options.without());
            return launch(installation, options);
        } catch (IOException | BundleException | LaunchException e) {
            err.println("micropython: " + e.getMessage());
            return CANNOT_START;
        }
    }

    private int launch(Installation installation, LauncherOptions options)
            throws BundleException, LaunchException {
        Framework framework = framework(installation);
        framework.init();
        if (framework.getBundleContext().getBundles().length == 1) {
            installation.installInto(framework.getBundleContext());
        }
        framework.start();
        framework.getBundleContext().registerService(Object.class, this, properties(options));
        Components components = new Components(framework.getBundleContext());
        MainProgram program = components.mainProgram();
        if (options.list()) {
            FileOutputStream out = new FileOutputStream(FileDescriptor.out);
            components.list(new PrintStream(out, true, StandardCharsets.UTF_8));
            return 0;
        }
        return program.run(
                options.rest(),
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
    }

    private static Dictionary<String, Object> properties(LauncherOptions options) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(ExecutableJar.ARGUMENTS, options.rest());
        properties.put(ExecutableJar.READY, "true");
        return properties;
    }

    /** A framework that is not yet initialised, of the class which the installation names. */
    static Framework framework(Installation installation) throws LaunchException {
        try {
            ConnectFrameworkFactory factory =
                    Class.forName(installation.frameworkFactory())
                            .asSubclass(ConnectFrameworkFactory.class)
                            .getDeclaredConstructor()
                            .newInstance();
            return factory.newFramework(
                    installation.frameworkProperties(), new InstallationConnector(installation));
        } catch (ReflectiveOperationException e) {
            throw new LaunchException("no framework on the class path: " + e);
        }
    }
}
