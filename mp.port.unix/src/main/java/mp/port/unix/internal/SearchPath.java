package mp.port.unix.internal;

import mp.core.Environment;

import java.util.ArrayList;
import java.util.List;

/** The entries of {@code sys.path}: the folder of the script, then those of MICROPYPATH. */
final class SearchPath {
    private static final String DEFAULT = ".frozen:~/.micropython/lib:/usr/lib/micropython";

    private SearchPath() {}

    /**
     * The entries.
     *
     * @param scripts the folder of the script, empty for the current one
     */
    static List<String> of(String scripts, Environment environment) {
        List<String> entries = new ArrayList<>();
        entries.add(scripts);
        String set = environment.get("MICROPYPATH");
        String path = set == null ? DEFAULT : set;
        // The empty entry at the front is there already.
        String rest = path.startsWith(":") ? path.substring(1) : path;
        if (!rest.isEmpty()) {
            for (String entry : rest.split(":", -1)) {
                entries.add(expanded(entry, environment.get("HOME")));
            }
        }
        return entries;
    }

    private static String expanded(String entry, String home) {
        return entry.startsWith("~/") && home != null ? home + entry.substring(1) : entry;
    }
}
