import mp.core.options.Options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A profile with its base read in: the bundle of its port, whether the assembly leaves out what its
 * options do not need, the manifest of its frozen modules or null, and the lines that the VM reads,
 * each {@code name = value} with one blank around the sign. A line replaces the base's line of its
 * name.
 */
record Profile(String port, boolean compact, Path manifest, List<String> lines) {
    private static final String BASE = "base";
    private static final String PORT = "port";
    private static final String COMPACT = "compact";
    private static final String MANIFEST = "manifest";

    static Profile read(Path folder, String name) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("build", name);
        all.putAll(merged(folder, name));
        String port = all.remove(PORT);
        if (port == null) {
            throw new IllegalArgumentException(name + ".profile: no port");
        }
        boolean compact = "1".equals(all.remove(COMPACT));
        String manifest = all.remove(MANIFEST);
        List<String> lines = new ArrayList<>();
        all.forEach((key, value) -> lines.add(key + " = " + value));
        Path frozen = manifest == null ? null : folder.resolve(manifest).toAbsolutePath();
        return new Profile(port, compact, frozen, List.copyOf(lines));
    }

    private static Map<String, String> merged(Path folder, String name) throws IOException {
        Path file = folder.resolve(name + ".profile");
        Map<String, String> own = new LinkedHashMap<>();
        List<String> rest = new ArrayList<>();
        for (String raw : Files.readAllLines(file)) {
            String[] parts = raw.replaceFirst("#.*", "").strip().split("\\s*=\\s*", 2);
            if (parts.length == 2 && own.put(parts[0], parts[1]) != null) {
                throw new IllegalArgumentException(file + ": " + parts[0] + " stands twice");
            }
            boolean ours = Set.of(BASE, PORT, COMPACT, MANIFEST).contains(parts[0]);
            rest.add(ours ? "" : raw);
        }
        // Says which line is wrong, where one is.
        Options.parse(file.toString(), String.join("\n", rest));
        String base = own.remove(BASE);
        if (base == null) {
            return own;
        }
        Map<String, String> all = merged(folder, base);
        all.putAll(own);
        return all;
    }
}
