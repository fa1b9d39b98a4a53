package mp.launch;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.connect.ConnectModule;
import org.osgi.framework.connect.ModuleConnector;

import java.io.File;
import java.util.Map;
import java.util.Optional;

/** Hands the bundles of an installation to the framework, by location. */
record InstallationConnector(Installation installation) implements ModuleConnector {
    @Override
    public void initialize(File storage, Map<String, String> configuration) {}

    @Override
    public Optional<ConnectModule> connect(String location) {
        return installation.bundle(location).map(ConnectModule.class::cast);
    }

    @Override
    public Optional<BundleActivator> newBundleActivator() {
        return Optional.empty();
    }
}
