package mp.vm.internal.load;

import mp.core.Storage;
import mp.core.code.CompiledModule;
import mp.core.code.CompilerOptions.Input;
import mp.core.code.MpyFormatException;
import mp.core.code.MpyReader;
import mp.core.options.Option;
import mp.vm.internal.object.Names;
import mp.vm.internal.run.CodeLoader;
import mp.vm.internal.run.VmRuntime;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Loads modules from files: a package's folder, source, or {@code .mpy}. */
public final class Files {
    private Files() {}

    /** The module of a path without suffix, 0 where there is no file. Not kept. */
    static long load(VmRuntime rt, String full, String base) {
        if (!rt.options.on(Option.ENABLE_EXTERNAL_IMPORT)) {
            return 0;
        }
        Storage.Stat stat = stat(rt, base);
        if (stat != null && stat.directory()) {
            return loadPackage(rt, full, base);
        }
        String file = existing(rt, base);
        return file == null ? 0 : execute(rt, full, file, null);
    }

    private static String existing(VmRuntime rt, String base) {
        String source = base + ".py";
        if (isFile(rt, source)) {
            return source;
        }
        String mpy = base + ".mpy";
        return rt.options.on(Option.PERSISTENT_CODE_LOAD) && isFile(rt, mpy) ? mpy : null;
    }

    private static boolean isFile(VmRuntime rt, String path) {
        Storage.Stat stat = stat(rt, path);
        return stat != null && !stat.directory();
    }

    private static Storage.Stat stat(VmRuntime rt, String path) {
        if (isFrozen(rt, path)) {
            return rt.vm.frozen.stat(path);
        }
        if (mounted(rt)) {
            return MountedFiles.stat(rt, path);
        }
        Storage storage = rt.host().storage();
        try {
            return storage == null ? null : storage.stat(path);
        } catch (IOException e) {
            return null;
        }
    }

    private static long loadPackage(VmRuntime rt, String full, String base) {
        String init = existing(rt, base + "/__init__");
        return execute(rt, full, init, base);
    }

    /** Makes the module, registers it, and runs its file; without one it stays empty. */
    private static long execute(VmRuntime rt, String full, String file, String path) {
        int mark = rt.mark();
        long name = rt.qstr(full);
        long module = Modules.create(rt, name);
        long globals = Modules.globals(rt, module);
        long modules = rt.vm.roots.modules;
        rt.dictPut(modules, name, module);
        if (path != null) {
            rt.dictPut(globals, Names.PATH.word(rt), rt.newStr(path));
        }
        if (file != null) {
            boolean done = false;
            try {
                runModule(rt, file, globals);
                done = true;
            } finally {
                if (!done) {
                    rt.dictRemove(modules, name);
                }
            }
        }
        rt.release(mark);
        return module;
    }

    /** Finds a module on the path and runs it as {@code __main__}. */
    static void runMain(VmRuntime rt, String name) {
        long path = SysModule.path(rt);
        for (int i = 0; i < rt.count(path); i++) {
            String file = existing(rt, below(rt, path, i, name));
            if (file != null) {
                runModule(rt, file, rt.vm.roots.mainGlobals);
                return;
            }
        }
        throw rt.raise(mp.core.memory.Kind.IMPORT_ERROR, "no module named '" + name + "'");
    }

    /** Whether a name stands for a folder. */
    static boolean isFolder(VmRuntime rt, String name) {
        long path = SysModule.path(rt);
        for (int i = 0; i < rt.count(path); i++) {
            String base = below(rt, path, i, name);
            Storage.Stat stat = stat(rt, base);
            if (stat != null) {
                return stat.directory();
            }
            if (existing(rt, base) != null) {
                return false;
            }
        }
        return false;
    }

    private static String below(VmRuntime rt, long path, int i, String name) {
        String entry = rt.string(rt.item(path, i));
        String relative = name.replace('.', '/');
        return entry.isEmpty() ? relative : entry + "/" + relative;
    }

    private static boolean isFrozen(VmRuntime rt, String path) {
        return rt.vm.frozen != null && Frozen.isPath(path);
    }

    /** Runs the file of a module, a frozen one perhaps, which learns its name. */
    private static void runModule(VmRuntime rt, String file, long globals) {
        boolean frozen = isFrozen(rt, file);
        String shown = frozen ? Frozen.shown(file) : file;
        if (rt.options.on(Option.MODULE___FILE__)) {
            rt.dictPut(globals, Names.FILE.word(rt), rt.newStr(shown));
        }
        if (frozen) {
            run(rt, rt.vm.frozen.load(rt, shown), globals);
        } else {
            run(rt, file, globals);
        }
    }

    /** Runs a file with the given globals. */
    public static void run(VmRuntime rt, String file, long globals) {
        byte[] data;
        try {
            data = mounted(rt) ? MountedFiles.read(rt, file) : read(rt, file);
        } catch (Storage.Failure e) {
            throw rt.osError(e.errno);
        } catch (IOException e) {
            throw rt.osError(5);
        }
        CompiledModule code = file.endsWith(".mpy") ? readMpy(rt, data) : compile(rt, data, file);
        run(rt, code, globals);
    }

    private static void run(VmRuntime rt, CompiledModule code, long globals) {
        int mark = rt.mark();
        long function = CodeLoader.load(rt, code, globals);
        Running.call(rt, function, globals, globals);
        rt.release(mark);
    }

    private static CompiledModule compile(VmRuntime rt, byte[] data, String file) {
        Running.needCompiler(rt);
        return Compiling.compile(rt, data, file, Input.FILE, false);
    }

    /** Reads code, or raises ValueError. */
    public static CompiledModule readMpy(VmRuntime rt, byte[] data) {
        try {
            CompiledModule module = MpyReader.read(data, rt.model.smallIntBits, rt.vm.arch());
            if (rt.options.on(Option.DEBUG_PRINTERS) && Listing.wanted(rt)) {
                Listing.code(rt, module);
            }
            return module;
        } catch (MpyFormatException e) {
            throw rt.valueError(e.guestMessage);
        }
    }

    /** The bytes of a file. */
    public static byte[] read(VmRuntime rt, String file) throws IOException {
        Storage storage = rt.host().storage();
        if (storage == null) {
            throw new Storage.Failure(2, file);
        }
        try (SeekableByteChannel channel = storage.open(file, "rb")) {
            long size = channel.size();
            rt.reserve(size);
            ByteBuffer buffer = ByteBuffer.allocate((int) size);
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                continue;
            }
            return buffer.array();
        }
    }

    private static boolean mounted(VmRuntime rt) {
        return rt.options.on(Option.VFS) && MountedFiles.areUsed(rt);
    }
}
