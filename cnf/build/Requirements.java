import mp.core.options.Option;
import mp.core.options.Options;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns each profile into what bnd resolves: a {@code .bndrun} that requires the port, the object
 * model, a collector and a bundle for every switch that is on. A switch that the profile itself
 * turns on must be offered, or the assembly fails; one that its level turns on is required where a
 * bundle offers it.
 *
 * <p>Arguments: the folder of the profiles and the folder of the results. The class path holds the
 * bundles to choose from.
 */
final class Requirements {
    private static final String SUFFIX = ".profile";
    private static final String RUN = ".bndrun";

    /** What the last step of the assembly reads: the port and the manifest, a line each. */
    private static final String FROZEN = ".frozen";

    private final Path profiles;
    private final Set<String> offered;

    private Requirements(Path profiles, Set<String> offered) {
        this.profiles = profiles;
        this.offered = offered;
    }

    public static void main(String[] args) throws IOException {
        Requirements requirements = new Requirements(Path.of(args[0]), offers());
        Path results = Files.createDirectories(Path.of(args[1]));
        try (Stream<Path> old = Files.list(results)) {
            for (Path file : old.filter(Requirements::isResult).toList()) {
                Files.delete(file);
            }
        }
        for (String name : requirements.names()) {
            Profile profile = Profile.read(requirements.profiles, name);
            Files.writeString(results.resolve(name + RUN), requirements.bndrun(name, profile));
            if (profile.manifest() != null) {
                String frozen = profile.port() + "\n" + profile.manifest().normalize() + "\n";
                Files.writeString(results.resolve(name + FROZEN), frozen);
            }
        }
    }

    private static boolean isResult(Path file) {
        return file.toString().endsWith(RUN) || file.toString().endsWith(FROZEN);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(profiles)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(SUFFIX))
                    .map(f -> f.substring(0, f.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        }
    }

    private String bndrun(String name, Profile profile) {
        List<String> required = new ArrayList<>();
        required.add("osgi.identity;filter:='(osgi.identity=" + profile.port() + ")'");
        Options options = Options.parse(name + SUFFIX, String.join("\n", profile.lines()));
        required.add(offer("MICROPY_OBJ_REPR_" + "ABCD".charAt(options.get(Option.OBJ_REPR))));
        required.add(offer(Option.GC_COLLECTOR.configName()));
        for (Option option : Option.values()) {
            boolean asked = profile.lines().contains(option.configName() + " = 1");
            boolean wanted = asked || offered.contains(option.configName());
            if (option.isSwitch && options.on(option) && wanted) {
                required.add(offer(option.configName()));
            }
        }
        return """
        -include: ~../../../run.bnd
        -runrequires.profile: \\
          %s
        -runproperties: \\
          mp.profile=%s,\\
          %smp.options='%s'
        """
                .formatted(
                        String.join(",\\\n  ", required),
                        name,
                        profile.compact() ? "mp.compact=1,\\\n  " : "",
                        String.join(",", profile.lines()));
    }

    private static String offer(String option) {
        return "mp.option;filter:='(option=" + option + ")'";
    }

    private static Set<String> offers() throws IOException {
        Set<String> offers = new HashSet<>();
        Pattern offer = Pattern.compile("mp\\.option;option=\"?(\\w+)");
        for (String file : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (file.endsWith(".jar")) {
                try (JarFile jar = new JarFile(file)) {
                    String header =
                            jar.getManifest().getMainAttributes().getValue("Provide-Capability");
                    if (header != null) {
                        offer.matcher(header).results().forEach(m -> offers.add(m.group(1)));
                    }
                }
            }
        }
        return offers;
    }
}
