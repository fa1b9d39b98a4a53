import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Turns each profile into what bnd resolves: a {@code .bndrun} that requires the port, and a bundle
 * for every option that the profile states and that is not off. An option whose value is a name
 * requires the offer of that name, any other value but 0 the offer of the option.
 *
 * <p>Arguments: the folder of the profiles and the folder of the results.
 */
final class Requirements {
    private static final String OPTION = "MICROPY_[A-Z0-9_]+";
    private static final String BASE = "base";
    private static final String PORT = "port";

    private final Path profiles;

    private Requirements(Path profiles) {
        this.profiles = profiles;
    }

    public static void main(String[] args) throws IOException {
        Requirements requirements = new Requirements(Path.of(args[0]));
        Path results = Files.createDirectories(Path.of(args[1]));
        for (String name : requirements.names()) {
            Files.writeString(results.resolve(name + ".bndrun"), requirements.bndrun(name));
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(profiles)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".profile"))
                    .map(f -> f.substring(0, f.length() - ".profile".length()))
                    .sorted()
                    .toList();
        }
    }

    private String bndrun(String name) throws IOException {
        Map<String, String> lines = read(name);
        String port = lines.remove(PORT);
        if (port == null) {
            throw new IllegalArgumentException(name + ".profile: no port");
        }
        List<String> required = new ArrayList<>();
        required.add("osgi.identity;filter:='(osgi.identity=" + port + ")'");
        List<String> options = new ArrayList<>();
        lines.forEach((option, value) -> {
            options.add(option + "=" + value);
            if (value.matches(OPTION)) {
                required.add("mp.option;filter:='(option=" + value + ")'");
            } else if (!value.equals("0")) {
                required.add("mp.option;filter:='(option=" + option + ")'");
            }
        });
        return """
        -include: ~../../../run.bnd
        -runrequires.profile: \\
          %s
        -runproperties: \\
          mp.profile=%s,\\
          mp.options='%s'
        """
                .formatted(String.join(",\\\n  ", required), name, String.join(",", options));
    }

    /** The lines of a profile over those of its base; a later line replaces an earlier one. */
    private Map<String, String> read(String name) throws IOException {
        Map<String, String> own = new LinkedHashMap<>();
        Path file = profiles.resolve(name + ".profile");
        List<String> text = Files.readAllLines(file);
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\\s*=\\s*", -1);
            boolean known =
                    parts.length == 2
                            && (parts[0].matches(OPTION)
                                    || parts[0].equals(BASE)
                                    || parts[0].equals(PORT));
            if (!known || own.put(parts[0], parts[1]) != null) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": " + line);
            }
        }
        String base = own.remove(BASE);
        if (base == null) {
            return own;
        }
        Map<String, String> all = read(base);
        all.putAll(own);
        return all;
    }
}
