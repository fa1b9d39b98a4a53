package mp.vm.internal.load;

import mp.core.memory.Kind;
import mp.core.options.Option;
import mp.core.runtime.NativeModule;
import mp.vm.internal.container.DictTable;
import mp.vm.internal.container.Lists;
import mp.vm.internal.object.Attributes;
import mp.vm.internal.object.Names;
import mp.vm.internal.run.VmRuntime;

/** The import statement: finds, loads and binds modules. Results are not kept. */
public final class Importer {
    private static final String[] BUILTINS = {
        "builtins", "builtins.code", "builtins.objects", "builtins.source", "builtins.template"
    };

    private Importer() {}

    /** A name of the builtins module, 0 where there is none. */
    public static long builtin(VmRuntime rt, long name) {
        boolean own = rt.shared && rt.guard();
        try {
            return builtinNow(rt, name);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private static long builtinNow(VmRuntime rt, long name) {
        long override = rt.vm.roots.builtinsOverride;
        if (override != 0) {
            long w = rt.dictGet(override, name);
            if (w != 0) {
                return w;
            }
        }
        if (name == Names.NAME.word(rt)) {
            return rt.qstr("builtins");
        }
        for (String module : BUILTINS) {
            NativeModule table = rt.vm.module(module);
            if (table != null) {
                long w = Modules.member(rt, table, name);
                if (w != 0) {
                    return w;
                }
            }
        }
        return 0;
    }

    /** Imports a module by its full name, for natives. */
    public static long importModule(VmRuntime rt, String name) {
        boolean own = rt.shared && rt.guard();
        try {
            return importModuleNow(rt, name);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private static long importModuleNow(VmRuntime rt, String name) {
        return load(rt, name, true);
    }

    /** The import statement: asks {@code __import__} where a script has replaced it. */
    public static long statement(VmRuntime rt, long name, long fromList, long level) {
        boolean own = rt.shared && rt.guard();
        try {
            return statementNow(rt, name, fromList, level);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private static long statementNow(VmRuntime rt, long name, long fromList, long level) {
        long override = rt.vm.roots.builtinsOverride;
        long own = override == 0 ? 0 : rt.dictGet(override, rt.qstr("__import__"));
        if (own == 0) {
            return importName(rt, name, fromList, level, rt.globals());
        }
        int base = rt.mark();
        rt.keep(name);
        rt.keep(rt.globals());
        rt.keep(rt.none);
        rt.keep(fromList);
        rt.keep(level);
        return rt.call(own, base, 5, 0);
    }

    /** {@code import name} or {@code from name import ...}, by a module with these globals. */
    private static long importName(
            VmRuntime rt, long name, long fromList, long level, long globals) {
        int mark = rt.mark();
        String full = rt.string(name);
        int up = (int) rt.model.intValue(level);
        if (up > 0) {
            full = Relative.resolve(rt, full, up, globals);
        }
        boolean leaf = fromList != rt.none; // even where it is empty
        long w = load(rt, full, leaf);
        rt.release(mark);
        return w;
    }

    /** Loads each part of a dotted name. @return the last module, or the first one */
    private static long load(VmRuntime rt, String full, boolean leaf) {
        long top = 0;
        long parent = 0;
        int from = 0;
        while (from <= full.length()) {
            int dot = full.indexOf('.', from);
            int end = dot < 0 ? full.length() : dot;
            String part = full.substring(from, end);
            long module = rt.keep(one(rt, full.substring(0, end), part, parent));
            if (top == 0) {
                top = module;
            }
            parent = module;
            from = end + 1;
            if (dot < 0) {
                break;
            }
        }
        return leaf ? parent : top;
    }

    private static long one(VmRuntime rt, String full, String part, long parent) {
        // An empty path asks for the native module, whatever a file of its name has become.
        long forced = parent == 0 && rt.count(SysModule.path(rt)) == 0 ? alias(rt, full) : 0;
        if (forced != 0) {
            return forced;
        }
        long name = rt.qstr(full);
        long known = rt.dictGet(rt.vm.roots.modules, name);
        if (known != 0) {
            return known;
        }
        long module = parent == 0 ? top(rt, full, name) : inPackage(rt, full, part, parent);
        if (module == 0) {
            throw rt.raise(Kind.IMPORT_ERROR, "no module named '" + full + "'");
        }
        if (parent != 0 && rt.is(parent, Kind.MODULE)) {
            rt.setAttr(parent, rt.qstr(part), module);
        }
        return module;
    }

    private static long top(VmRuntime rt, String full, long name) {
        if (full.equals("usys")) {
            return alias(rt, "sys");
        }
        NativeModule table = rt.vm.module(full);
        if (table != null && !table.extensible) {
            return register(rt, name, table);
        }
        long module = fromPath(rt, full);
        if (module != 0) {
            return module;
        }
        if (table == null && full.startsWith("u")) {
            return alias(rt, full.substring(1));
        }
        return table == null ? 0 : register(rt, name, table);
    }

    /** The native module of a name that is declared, whatever a file of that name has become. */
    static long natively(VmRuntime rt, String name) {
        return Modules.of(rt, rt.vm.module(name));
    }

    /** A native module under another name: it is not what a file of its own name has become. */
    private static long alias(VmRuntime rt, String name) {
        NativeModule table = rt.vm.module(name);
        boolean named = table != null && (table.extensible || name.equals("sys"));
        return named ? Modules.of(rt, table) : 0;
    }

    private static long register(VmRuntime rt, long name, NativeModule table) {
        long w = Modules.of(rt, table);
        rt.dictPut(rt.vm.roots.modules, name, w);
        return w;
    }

    private static long fromPath(VmRuntime rt, String full) {
        long path = SysModule.path(rt);
        int n = rt.count(path);
        for (int i = 0; i < n; i++) {
            String entry = rt.string(rt.item(path, i));
            String base = entry.isEmpty() ? full : entry + "/" + full;
            long module = Files.load(rt, full, base);
            if (module != 0) {
                return module;
            }
            n = Math.min(n, rt.count(path));
        }
        return 0;
    }

    private static long inPackage(VmRuntime rt, String full, String part, long parent) {
        long path = Attributes.find(rt, parent, Names.PATH.word(rt));
        if (path == 0) {
            NativeModule table = rt.vm.module(full);
            return table == null ? 0 : register(rt, rt.qstr(full), table);
        }
        return Files.load(rt, full, rt.string(path) + "/" + part);
    }

    /** {@code from module import name}: an attribute, or a module inside the package. */
    public static long importFrom(VmRuntime rt, long module, long name) {
        boolean own = rt.shared && rt.guard();
        try {
            return importFromNow(rt, module, name);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private static long importFromNow(VmRuntime rt, long module, long name) {
        long w = Attributes.find(rt, module, name);
        if (w != 0) {
            return w;
        }
        long path = Attributes.find(rt, module, Names.PATH.word(rt));
        if (path != 0) {
            return importModule(rt, Modules.name(rt, module) + "." + rt.string(name));
        }
        throw rt.raise(Kind.IMPORT_ERROR, "can't import name " + rt.string(name));
    }

    /** {@code from module import *}. */
    public static void importStar(VmRuntime rt, long module) {
        boolean own = rt.shared && rt.guard();
        try {
            importStarNow(rt, module);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private static void importStarNow(VmRuntime rt, long module) {
        long all =
                rt.options.on(Option.MODULE___ALL__)
                        ? Attributes.orNone(rt, module, Names.ALL.word(rt))
                        : 0;
        if (all != 0) {
            long names = Lists.array(rt, all);
            for (int i = 0; i < rt.count(names); i++) {
                long name = rt.intern(rt.item(names, i));
                DictTable.put(rt, rt.locals, name, Attributes.load(rt, module, name));
            }
            return;
        }
        long dict = rt.keep(Attributes.load(rt, module, Names.DICT.word(rt)));
        for (int p = rt.dictNext(dict, 0); p >= 0; p = rt.dictNext(dict, p + 1)) {
            long name = rt.dictKey(dict, p);
            if (rt.isStr(name) && !rt.string(name).startsWith("_")) {
                DictTable.put(rt, rt.locals, name, rt.dictValue(dict, p));
            }
        }
    }

    /**
     * Runs a module, or a package's {@code __main__}, as {@code __main__}, once the packages around
     * it are imported; its own name is where relative imports find it.
     */
    public static void runMain(VmRuntime rt, String name) {
        int mark = rt.mark();
        String main = Files.isFolder(rt, name) ? name + ".__main__" : name;
        int dot = main.lastIndexOf('.');
        if (dot > 0) {
            importModule(rt, main.substring(0, dot));
        }
        if (rt.options.on(Option.MODULE_OVERRIDE_MAIN_IMPORT)) {
            rt.dictPut(rt.vm.roots.mainGlobals, Names.MAIN.word(rt), rt.newStr(main));
        }
        long module = rt.dictGet(rt.vm.roots.modules, Names.MAIN.word(rt));
        if (module != 0) {
            rt.dictPut(rt.vm.roots.modules, rt.qstr(main), module);
        }
        rt.release(mark);
        Files.runMain(rt, main);
    }

    /**
     * {@code __import__(name, globals, locals, fromlist, level)}; the arguments are at {@code
     * base}.
     */
    public static long builtinImport(VmRuntime rt, int base, int n) {
        boolean own = rt.shared && rt.guard();
        try {
            return builtinImportNow(rt, base, n);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private static long builtinImportNow(VmRuntime rt, int base, int n) {
        long from = n > 3 ? rt.arg(base + 3) : rt.none;
        long level = n > 4 ? rt.arg(base + 4) : rt.model.smallInt(0);
        long name = rt.intern(rt.arg(base));
        long up = rt.model.intValue(level);
        if (up < 0 || up == 0 && rt.string(name).isEmpty()) {
            throw rt.raiseWith(Kind.VALUE_ERROR, 0);
        }
        long globals = n > 1 && rt.arg(base + 1) != rt.none ? rt.arg(base + 1) : rt.globals();
        if (up > 0 && rt.as(globals, Kind.DICT) == 0) {
            throw rt.raiseWith(Kind.TYPE_ERROR, 0);
        }
        return importName(rt, name, from, level, globals);
    }
}
