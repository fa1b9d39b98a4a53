package mp.vm.internal.load;

import mp.core.Storage;
import mp.core.code.CompiledModule;
import mp.core.code.CompilerOptions.Input;
import mp.core.declare.ServesOption;
import mp.core.memory.Kind;
import mp.core.options.Option;
import mp.core.options.Options;
import mp.core.runtime.FrozenModules;
import mp.vm.internal.run.VmRuntime;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The frozen modules of a VM: source and bytecode that bundles brought, by the paths that the
 * source has or had. Where two bundles have the same path, the first one counts. Only import sees
 * them; no file functions do.
 */
@ServesOption({"MICROPY_MODULE_FROZEN_STR", "MICROPY_MODULE_FROZEN_MPY"})
public final class Frozen {
    /** What the paths of frozen modules begin with where they stand beside those of files. */
    private static final String PREFIX = ".frozen/";

    private static final String SOURCE = ".py";
    private static final String BYTECODE = ".mpy";

    private final TreeMap<String, Origin> modules = new TreeMap<>();

    /** Takes a snapshot of what the options let a VM use. */
    public Frozen(List<FrozenModules> bundles, Options options) {
        for (FrozenModules bundle : bundles) {
            // Reversed, so that source goes before bytecode of the same name.
            for (String file : new TreeSet<>(bundle.files()).descendingSet()) {
                if (file.endsWith(SOURCE) && options.on(Option.MODULE_FROZEN_STR)) {
                    modules.putIfAbsent(file, new Origin(bundle, file));
                } else if (file.endsWith(BYTECODE) && options.on(Option.MODULE_FROZEN_MPY)) {
                    String stem = file.substring(0, file.length() - BYTECODE.length());
                    modules.putIfAbsent(stem + SOURCE, new Origin(bundle, file));
                }
            }
        }
    }

    /** The paths of all modules, sorted, with the suffix of source. */
    public Iterable<String> paths() {
        return modules.keySet();
    }

    /** Whether only a frozen module can be at a path. */
    static boolean isPath(String path) {
        return path.startsWith(PREFIX);
    }

    /** The path as the module's {@code __file__} and tracebacks show it. */
    static String shown(String path) {
        return path.substring(PREFIX.length());
    }

    /** What is at a path that {@link #isPath} accepts, null where nothing is. */
    Storage.Stat stat(String path) {
        String inside = shown(path);
        boolean folder = isFolder(inside);
        return folder || modules.containsKey(inside) ? new Storage.Stat(folder, 0, 0, 0) : null;
    }

    private boolean isFolder(String path) {
        Map.Entry<String, Origin> next = modules.higherEntry(path + "/");
        return next != null && next.getKey().startsWith(path + "/");
    }

    /** Compiles or reads a module, for the path that is shown. */
    CompiledModule load(VmRuntime rt, String path) {
        Origin origin = modules.get(path);
        byte[] data = origin.bundle.read(origin.file);
        if (data == null) {
            throw rt.raise(Kind.IMPORT_ERROR, "no module named '" + path + "'");
        }
        if (origin.file.endsWith(BYTECODE)) {
            return Files.readMpy(rt, data);
        }
        Running.needCompiler(rt);
        return Compiling.compile(rt, data, path, Input.FILE, false);
    }

    private record Origin(FrozenModules bundle, String file) {}
}
