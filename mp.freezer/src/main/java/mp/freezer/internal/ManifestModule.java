package mp.freezer.internal;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.runtime.Runtime;
import mp.freezer.internal.FrozenFile.Kind;

import java.io.IOException;
import java.util.List;

/** {@code _manifest}: what the directives of a manifest, which are Python, leave to Java. */
@PyModule("_manifest")
final class ManifestModule {
    private ManifestModule() {}

    /** Reads a manifest and makes it the current one; None where that was done before. */
    @PyFunction
    static long enter(Runtime rt, long path, long ownMetadata) {
        String file = rt.string(path);
        boolean own = rt.truth(ownMetadata);
        String source = asked(rt, m -> m.enter(file, own));
        return source == null ? rt.none : rt.newStr(source);
    }

    /** Goes back to the manifest that included the current one. */
    @PyFunction
    static void leave(Runtime rt) {
        manifest(rt).leave();
    }

    /** The file of the current manifest. */
    @PyFunction
    static long current(Runtime rt) {
        return rt.newStr(manifest(rt).current());
    }

    /** The manifest of a package, of any library where none is named. */
    @PyFunction("package")
    static long packageManifest(Runtime rt, long name, long library) {
        String wanted = rt.string(name);
        String from = library == rt.none ? null : rt.string(library);
        String found = asked(rt, m -> m.packageManifest(wanted, from));
        return rt.newStr(found);
    }

    /** Adds a folder of packages. */
    @PyFunction("add_library")
    static void addLibrary(Runtime rt, long name, long path, long first) {
        String library = rt.string(name);
        String folder = rt.string(path);
        boolean prepend = rt.truth(first);
        done(rt, m -> m.addLibrary(library, folder, prepend));
    }

    /** The version of the package that the current manifest describes, perhaps None. */
    @PyFunction
    static void version(Runtime rt, long version) {
        String text = version == rt.none ? null : rt.string(version);
        done(rt, m -> m.version(text));
    }

    /** Whether a path of a base is a folder. */
    @PyFunction("is_folder")
    static boolean isFolder(Runtime rt, long base, long path) {
        String root = rt.string(base);
        String inside = rt.string(path);
        return asked(rt, m -> m.isFolder(root, inside));
    }

    /** Freezes all files of a folder. */
    @PyFunction
    static void folder(Runtime rt, long kind, long base, long path, long opt) {
        List<Kind> kinds = kinds(rt.string(kind));
        String root = rt.string(base);
        String inside = rt.string(path);
        Integer level = level(rt, opt);
        done(rt, m -> m.folder(kinds, root, inside, level));
    }

    /** Freezes a file. */
    @PyFunction
    static void file(Runtime rt, long kind, long base, long path, long opt) {
        List<Kind> kinds = kinds(rt.string(kind));
        String root = rt.string(base);
        String inside = rt.string(path);
        Integer level = level(rt, opt);
        done(rt, m -> m.file(kinds, root, inside, level));
    }

    private static Integer level(Runtime rt, long opt) {
        return opt == rt.none ? null : (int) rt.toLong(opt);
    }

    private static List<Kind> kinds(String name) {
        return switch (name) {
            case "str" -> List.of(Kind.STR);
            case "py" -> List.of(Kind.PY);
            case "mpy" -> List.of(Kind.MPY);
            default -> List.of(Kind.PY, Kind.MPY);
        };
    }

    private static Manifest manifest(Runtime rt) {
        return rt.host().find(Manifest.class);
    }

    private static void done(Runtime rt, Step step) {
        asked(
                rt,
                m -> {
                    step.on(m);
                    return true;
                });
    }

    private static <T> T asked(Runtime rt, Question<T> question) {
        try {
            return question.of(manifest(rt));
        } catch (IOException e) {
            throw rt.valueError(e.getMessage());
        }
    }

    private interface Question<T> {
        T of(Manifest manifest) throws IOException;
    }

    private interface Step {
        void on(Manifest manifest) throws IOException;
    }
}
