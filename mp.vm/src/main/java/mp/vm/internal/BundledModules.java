package mp.vm.internal;

import mp.core.declare.BundledPython;
import mp.core.declare.ServesOption;
import mp.core.runtime.FrozenModules;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The Python files in the folder of a bundle that its header {@value BundledPython#HEADER} names.
 * What is read after the bundle was uninstalled is not there any more.
 */
@ServesOption({"MICROPY_MODULE_FROZEN_STR", "MICROPY_MODULE_FROZEN_MPY"})
final class BundledModules implements FrozenModules {
    private static final String ALL = "*py";

    private final Map<String, URL> files = new TreeMap<>();

    private BundledModules(Bundle bundle, String folder) {
        String root = "/" + folder.replaceAll("^/|/$", "") + "/";
        Enumeration<URL> found = bundle.findEntries(root, ALL, true);
        while (found != null && found.hasMoreElements()) {
            URL url = found.nextElement();
            String path = url.getPath();
            files.put(path.substring(path.indexOf(root) + root.length()), url);
        }
    }

    /** The modules of all bundles that are active, in the order in which they were installed. */
    static List<FrozenModules> of(BundleContext context) {
        List<FrozenModules> found = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            // Unlocalised, because only the raw value matters and translating takes time.
            String folder =
                    bundle.getState() == Bundle.ACTIVE
                            ? bundle.getHeaders("").get(BundledPython.HEADER)
                            : null;
            if (folder != null) {
                found.add(new BundledModules(bundle, folder));
            }
        }
        return found;
    }

    @Override
    public Collection<String> files() {
        return files.keySet();
    }

    @Override
    public byte[] read(String file) {
        try (InputStream in = files.get(file).openStream()) {
            return in.readAllBytes();
        } catch (IOException | IllegalStateException e) {
            return null;
        }
    }
}
