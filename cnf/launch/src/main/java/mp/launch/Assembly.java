package mp.launch;

import mp.compiler.MpyCross;
import mp.core.launch.MainProgram;
import mp.core.options.Option;
import mp.core.options.Options;

import org.osgi.framework.BundleException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The last step of the assembly: makes every executable jar of a folder ready for a fast start, and
 * the tools that need no framework. What was made from the same jar by the same JDK is kept.
 *
 * <p>Arguments: the folder of the jars, the folder of the installations, the Python program that
 * trains the JVM, the folder that tells which profiles have frozen modules, the root of the project.
 */
public final class Assembly {
    private static final String SUFFIX = ".jar";
    private static final String FROZEN = ".frozen";
    private static final String MADE_FROM = "made-from";

    /** The profile whose bundles make the tool: one that has its assemblers too. */
    private static final String TOOL_PROFILE = "pyboard";

    private static final String TOOL = "mpy-cross";
    private static final String TOOL_CLASS = "mp.compiler.MpyCross";
    private static final List<String> TOOL_BUNDLES =
            List.of("mp.core-", "mp.compiler-", "mp.emitter.native-");

    private final Path installations;
    private final Path training;

    private Assembly(Path installations, Path training) {
        this.installations = installations;
        this.training = training;
    }

    /** Makes all installations. */
    public static void main(String[] args) throws IOException, BundleException, LaunchException {
        Assembly assembly = new Assembly(Path.of(args[1]), Path.of(args[2]));
        Map<String, Path> jars = jars(Path.of(args[0]));
        for (Map.Entry<String, Path> jar : jars.entrySet()) {
            Path frozen = Path.of(args[3]).resolve(jar.getKey() + FROZEN);
            if (Files.exists(frozen)) {
                List<String> lines = Files.readAllLines(frozen);
                Path root = Path.of(args[4]).toAbsolutePath().normalize();
                FrozenBundle.apply(jar.getValue(), Path.of(lines.get(1)), root, lines.getFirst());
            }
            Compaction.apply(jar.getValue());
            System.out.println(
                    jar.getKey() + ": " + Compaction.size(jar.getValue()) + " bytes of bundles");
            assembly.program(jar.getKey(), jar.getValue());
        }
        assembly.tool(jars.get(TOOL_PROFILE));
    }

    private void program(String name, Path jar)
            throws IOException, BundleException, LaunchException {
        Path folder = installations.resolve(name);
        String source = source(jar);
        if (isMadeFrom(folder, source)) {
            return;
        }
        List<Path> classPath = Installer.install(jar, folder);
        List<String> properties = List.of("mp.installation=" + folder);
        new Executable(folder, classPath, Launcher.class.getName(), properties)
                .write(List.of(trainingFor(folder).toString()));
        Files.writeString(folder.resolve(MADE_FROM), source);
    }

    /** The training program, compiled for a profile that cannot do it. */
    private Path trainingFor(Path folder) throws IOException {
        String lines = Installation.read(folder).properties().get(MainProgram.OPTIONS);
        Options options = Options.parse(folder.toString(), lines.replace(',', '\n'));
        if (options.on(Option.ENABLE_COMPILER)) {
            return training;
        }
        Path compiled = folder.resolve("training.mpy");
        MpyCross cross = new MpyCross(System.in, System.out, System.err);
        if (cross.run(new String[] {"-o", compiled.toString(), training.toString()}) != 0) {
            throw new IOException("cannot compile " + training);
        }
        return compiled;
    }

    /** The compiler as a plain program, with the assemblers of machine code. */
    private void tool(Path jar) throws IOException {
        Path folder = installations.resolve(TOOL);
        String source = source(jar);
        if (isMadeFrom(folder, source)) {
            return;
        }
        List<Path> classPath;
        try (Stream<Path> files = Files.list(installations.resolve(TOOL_PROFILE).resolve("lib"))) {
            classPath =
                    files.filter(f -> TOOL_BUNDLES.stream().anyMatch(b -> isOf(f, b)))
                            .sorted()
                            .toList();
        }
        Path output = folder.resolve("training.mpy");
        new Executable(folder, classPath, TOOL_CLASS, List.of())
                .write(List.of("-o", output.toString(), training.toString()));
        Files.writeString(folder.resolve(MADE_FROM), source);
    }

    private static boolean isOf(Path file, String bundle) {
        return file.getFileName().toString().startsWith(bundle);
    }

    /** Empties the folder unless it was made from this source. */
    private static boolean isMadeFrom(Path folder, String source) throws IOException {
        Path note = folder.resolve(MADE_FROM);
        if (Files.exists(note) && Files.readString(note).equals(source)) {
            return true;
        }
        Folders.delete(folder);
        Files.createDirectories(folder);
        return false;
    }

    private String source(Path jar) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(jar));
            digest.update(Files.readAllBytes(training));
            return HexFormat.of().formatHex(digest.digest())
                    + " "
                    + Runtime.version()
                    + " "
                    + System.getProperty("java.home");
        } catch (NoSuchAlgorithmException e) {
            throw new IOException("this JDK cannot hash jars", e);
        }
    }

    private static Map<String, Path> jars(Path folder) throws IOException {
        Map<String, Path> jars = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Assembly::isJar)
                    .forEach(f -> jars.put(f.getFileName().toString().replace(SUFFIX, ""), f));
        }
        return jars;
    }

    private static boolean isJar(Path file) {
        return file.toString().endsWith(SUFFIX);
    }
}
