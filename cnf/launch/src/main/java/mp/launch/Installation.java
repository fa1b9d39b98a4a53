package mp.launch;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bundles of an executable and the properties of its framework, as one file. The framework's
 * storage lies beside it and is keyed by {@link #id}, so that storage written for one set of
 * bundles is never read for another.
 */
record Installation(
        Path folder, String id, Map<String, String> properties, List<InstalledBundle> bundles) {
    private static final String FILE = "installation";
    private static final String LOCATION = "mp:";

    /** Property: the class name of the framework's factory. */
    static final String FACTORY = "mp.framework";

    static Installation read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            String id = in.readUTF();
            Map<String, String> properties = new LinkedHashMap<>();
            for (int n = in.readInt(); n > 0; n--) {
                properties.put(in.readUTF(), in.readUTF());
            }
            List<InstalledBundle> bundles = new ArrayList<>();
            for (int n = in.readInt(); n > 0; n--) {
                bundles.add(InstalledBundle.read(in));
            }
            return new Installation(folder, id, properties, bundles);
        }
    }

    void write() throws IOException {
        Path file = folder.resolve(FILE);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeUTF(id);
            out.writeInt(properties.size());
            for (Map.Entry<String, String> property : properties.entrySet()) {
                out.writeUTF(property.getKey());
                out.writeUTF(property.getValue());
            }
            out.writeInt(bundles.size());
            for (InstalledBundle bundle : bundles) {
                bundle.write(out);
            }
        }
    }

    /** The same installation, some bundles left out. */
    Installation without(List<String> names) {
        if (names.isEmpty()) {
            return this;
        }
        List<InstalledBundle> rest =
                bundles.stream().filter(b -> !names.contains(b.name())).toList();
        return new Installation(
                folder, id + "-without-" + String.join("-", names), properties, rest);
    }

    /** The same installation with its storage in another folder. */
    Installation at(Path other) {
        return new Installation(other, id, properties, bundles);
    }

    /** The class name of the framework's factory. */
    String frameworkFactory() {
        return properties.getOrDefault(FACTORY, "");
    }

    Optional<InstalledBundle> bundle(String location) {
        if (location.startsWith(LOCATION)) {
            String name = location.substring(LOCATION.length());
            for (InstalledBundle bundle : bundles) {
                if (bundle.name().equals(name)) {
                    return Optional.of(bundle);
                }
            }
        }
        return Optional.empty();
    }

    /** First start with this storage: installs every bundle, to be started with the framework. */
    void installInto(BundleContext context) throws BundleException {
        List<Bundle> installed = new ArrayList<>();
        for (InstalledBundle bundle : bundles) {
            installed.add(context.installBundle(LOCATION + bundle.name()));
        }
        for (Bundle bundle : installed) {
            bundle.start();
        }
    }

    Map<String, String> frameworkProperties() {
        Map<String, String> all = new LinkedHashMap<>(properties);
        all.put("org.osgi.framework.storage", folder.resolve("storage-" + id).toString());
        all.put("felix.cache.locking", "false");
        all.put("felix.log.level", "1");
        all.put("felix.service.urlhandlers", "false");
        all.put("ds.showtrace", "false");
        all.put("ds.cache.metadata", "true");
        return all;
    }
}
