package mp.vm.internal;

import mp.core.declare.BundledPython;
import mp.core.declare.ServesOption;
import mp.core.options.Options;
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
 * The Python files in a folder of a bundle that its header {@value BundledPython#HEADER} names:
 * folders with commas between them, each perhaps followed by {@code ;option=NAME}, the option that
 * must be on. What is read after the bundle was uninstalled is not there any more.
 */
@ServesOption({"MICROPY_MODULE_FROZEN_STR", "MICROPY_MODULE_FROZEN_MPY"})
final class BundledModules implements FrozenModules {
    private static final String ALL = "*py";
    private static final String OPTION = ";option=";

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
    static List<FrozenModules> of(BundleContext context, Options options) {
        List<FrozenModules> found = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            // Unlocalised, because only the raw value matters and translating takes time.
            String folders =
                    bundle.getState() == Bundle.ACTIVE
                            ? bundle.getHeaders("").get(BundledPython.HEADER)
                            : null;
            if (folders != null) {
                add(found, bundle, folders, options);
            }
        }
        return found;
    }

    private static void add(
            List<FrozenModules> to, Bundle bundle, String folders, Options options) {
        for (String clause : folders.split(",", -1)) {
            int option = clause.indexOf(OPTION);
            String folder = option < 0 ? clause : clause.substring(0, option);
            if (option < 0 || options.on(clause.substring(option + OPTION.length()).strip())) {
                to.add(new BundledModules(bundle, folder.strip()));
            }
        }
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
