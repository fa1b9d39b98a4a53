package mp.port.unix.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The entries of {@code sys.path}: the folder of the script, then those of MICROPYPATH. */
final class SearchPath {
    private static final String DEFAULT = ".frozen:~/.micropython/lib:/usr/lib/micropython";

    private SearchPath() {}

    /**
     * The entries.
     *
     * @param scripts the folder of the script, empty for the current one
     */
    static List<String> of(String scripts, Map<String, String> environment) {
        List<String> entries = new ArrayList<>();
        entries.add(scripts);
        String path = environment.getOrDefault("MICROPYPATH", DEFAULT);
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
