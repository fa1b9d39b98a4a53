package mp.launch;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

import java.util.Map;
import java.util.TreeSet;

/**
 * Finds the packages of the JDK and of the framework which the bundles of an installation are wired
 * to. A framework that is told them need not describe the whole JDK to itself at each start.
 */
final class SystemPackages {
    private SystemPackages() {}

    /** What the bundles of a running framework need; the value of a framework property. */
    static String of(BundleContext context) {
        TreeSet<String> packages = new TreeSet<>();
        for (Bundle bundle : context.getBundles()) {
            BundleWiring wiring = bundle.adapt(BundleWiring.class);
            for (BundleWire wire : wiring.getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE)) {
                if (wire.getProvider().getBundle().getBundleId() == Constants.SYSTEM_BUNDLE_ID) {
                    packages.add(clause(wire.getCapability().getAttributes()));
                }
            }
        }
        return String.join(",", packages);
    }

    private static String clause(Map<String, Object> attributes) {
        return attributes.get(PackageNamespace.PACKAGE_NAMESPACE)
                + ";version="
                + attributes.get(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE);
    }
}
