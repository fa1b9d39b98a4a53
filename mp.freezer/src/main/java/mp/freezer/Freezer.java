package mp.freezer;

import mp.compiler.CrossCompiler;
import mp.compiler.CrossSettings;
import mp.core.code.CompileError;
import mp.freezer.internal.FrozenFile;
import mp.freezer.internal.FrozenFile.Kind;
import mp.freezer.internal.Manifest;
import mp.freezer.internal.ManifestVm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes of a manifest the files that a bundle carries so that they can be imported: source as it
 * is, and bytecode. Builds call it, or {@link Freeze} in a process of its own.
 */
public final class Freezer {
    private final Map<String, String> variables;
    private final CrossSettings settings;
    private String printed = "";

    /**
     * Freezes for a target.
     *
     * @param variables what {@code $(NAME)} in paths stands for
     * @param settings how source is compiled, where the manifest gives no level of its own
     */
    public Freezer(Map<String, String> variables, CrossSettings settings) {
        this.variables = Map.copyOf(variables);
        this.settings = settings;
    }

    /**
     * The files of a manifest, by their paths in the bundle.
     *
     * @throws ManifestException where the manifest or a source has a fault
     */
    public Map<String, byte[]> manifest(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        return freeze("include(" + quoted(absolute) + ")", absolute.getParent());
    }

    /**
     * The files of a few directives, as a manifest has them.
     *
     * @param folder what their paths are relative to
     */
    public Map<String, byte[]> freeze(String directives, Path folder) throws IOException {
        Manifest manifest = new Manifest(variables, folder.toAbsolutePath());
        ManifestVm vm = new ManifestVm();
        vm.run(manifest, directives, "<directives>");
        printed = vm.printed();
        Map<String, byte[]> frozen = new TreeMap<>();
        for (FrozenFile each : manifest.files()) {
            frozen.put(each.target(), frozen(each));
        }
        return frozen;
    }

    /** What the last manifest printed. */
    public String printed() {
        return printed;
    }

    private byte[] frozen(FrozenFile file) throws IOException {
        byte[] bytes = Files.readAllBytes(file.source());
        if (file.kind() != Kind.PY) {
            return bytes;
        }
        byte[] source = file.version() == null ? bytes : versioned(bytes, file.version());
        CrossSettings own = file.opt() == null ? settings : settings.withOptLevel(file.opt());
        try {
            return new CrossCompiler(own).compile(source, file.path());
        } catch (CompileError e) {
            throw new ManifestException(CrossCompiler.report(e, file.source().toString()).strip());
        }
    }

    /** A module of a package knows the version, unless it says one itself. */
    private static byte[] versioned(byte[] source, String version) {
        String text = new String(source, StandardCharsets.UTF_8);
        return text.contains("__version__ =")
                ? source
                : (text + "\n\n__version__ = " + quoted(version) + "\n")
                        .getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(Object text) {
        return "'" + text.toString().replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
