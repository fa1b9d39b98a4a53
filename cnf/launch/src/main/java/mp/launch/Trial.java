package mp.launch;

import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;

import java.util.function.Function;

/** A start of an installation by the assembly, which ends in good order. */
final class Trial {
    private Trial() {}

    /** Installs and starts everything, looks at it, and stops; storage is written on the way. */
    static <T> T of(Installation installation, Function<BundleContext, T> look)
            throws BundleException, LaunchException {
        Framework framework = Launcher.framework(installation);
        try {
            framework.init();
            installation.installInto(framework.getBundleContext());
            framework.start();
            return look.apply(framework.getBundleContext());
        } finally {
            framework.stop();
            await(framework);
        }
    }

    private static void await(Framework framework) throws LaunchException {
        try {
            framework.waitForStop(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("interrupted while the framework stopped");
        }
    }
}
