package mp.launch;

import mp.compiler.MpyCross;
import mp.core.launch.MainProgram;
import mp.core.options.Option;
import mp.core.options.Options;

import org.osgi.framework.BundleException;

import java.io.File;
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
 * trains the JVM, what is typed at its prompt then, the folder that tells which profiles have
 * frozen modules, the root of the project.
 */
public final class Assembly {
    private static final String SUFFIX = ".jar";
    private static final String FROZEN = ".frozen";
    private static final String MADE_FROM = "made-from";

    /** The profile whose bundles make the tool: one that has its assemblers too. */
    private static final String TOOL_PROFILE = "pyboard";

    /** The bundle whose program has a prompt at standard input if {@code -i} asks for it. */
    private static final String PROMPT_BUNDLE = "mp.port.unix";

    private static final File NO_INPUT = new File("/dev/null");

    private static final String TOOL = "mpy-cross";
    private static final String TOOL_CLASS = "mp.compiler.MpyCross";
    private static final List<String> TOOL_BUNDLES =
            List.of("mp.core-", "mp.compiler-", "mp.emitter.native-");

    private final Path installations;
    private final Path training;
    private final File keys;

    private Assembly(Path installations, Path training, Path keys) {
        this.installations = installations;
        this.training = training;
        this.keys = keys.toFile();
    }

    /** Makes all installations. */
    public static void main(String[] args) throws IOException, BundleException, LaunchException {
        Assembly assembly = new Assembly(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
        Map<String, Path> jars = jars(Path.of(args[0]));
        for (Map.Entry<String, Path> jar : jars.entrySet()) {
            Path frozen = Path.of(args[4]).resolve(jar.getKey() + FROZEN);
            if (Files.exists(frozen)) {
                List<String> lines = Files.readAllLines(frozen);
                Path root = Path.of(args[5]).toAbsolutePath().normalize();
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
                .write(trainingFor(folder), hasPrompt(folder) ? keys : NO_INPUT);
        Files.writeString(folder.resolve(MADE_FROM), source);
    }

    /** The arguments of a training run: the program, and a prompt after it where there is one. */
    private List<String> trainingFor(Path folder) throws IOException {
        if (hasPrompt(folder)) {
            return List.of("-i", training.toString());
        }
        return List.of((hasCompiler(folder) ? training : compiled(folder)).toString());
    }

    private static boolean hasCompiler(Path folder) throws IOException {
        String lines = Installation.read(folder).properties().get(MainProgram.OPTIONS);
        Options options = Options.parse(folder.toString(), lines.replace(',', '\n'));
        return options.on(Option.ENABLE_COMPILER);
    }

    private static boolean hasPrompt(Path folder) throws IOException {
        return hasCompiler(folder)
                && Installation.read(folder).bundles().stream()
                        .anyMatch(b -> b.name().equals(PROMPT_BUNDLE));
    }

    /** The training program for a profile that cannot compile it. */
    private Path compiled(Path folder) throws IOException {
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
                .write(List.of("-o", output.toString(), training.toString()), NO_INPUT);
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
            digest.update(Files.readAllBytes(keys.toPath()));
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
