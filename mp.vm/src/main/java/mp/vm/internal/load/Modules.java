package mp.vm.internal.load;

import mp.core.memory.Kind;
import mp.core.options.Option;
import mp.core.runtime.NativeModule;
import mp.vm.internal.container.DictTable;
import mp.vm.internal.object.Names;
import mp.vm.internal.run.LinkedModule;
import mp.vm.internal.run.VmRuntime;

/**
 * Module objects. MODULE: 1 the globals. NATIVE_MODULE: 1 the name, 2 a dict of what scripts
 * changed or null, where a name that they deleted has the dict itself as its value, 3 the index of
 * its table.
 */
public final class Modules {
    static final int GLOBALS = 1;
    static final int NAME = 1;
    static final int OVERRIDE = 2;
    static final int TABLE = 3;

    private Modules() {}

    /** A module of Python code with new globals; kept. */
    public static long create(VmRuntime rt, long name) {
        int mark = rt.mark();
        long dict = rt.newDict(4);
        DictTable.watch(rt, dict);
        long w = rt.newObject(Kind.MODULE, 1);
        rt.memory.set(w, GLOBALS, dict);
        rt.dictPut(dict, Names.NAME.word(rt), name);
        return rt.replace(mark, w);
    }

    /** The object of a native module, the same for one table; kept. */
    public static long of(VmRuntime rt, NativeModule table) {
        long known = imported(rt, table);
        if (known != 0) {
            return rt.keep(known);
        }
        long w = create(rt, table);
        rt.vm.roots.nativeModule(rt.vm.linked.size() - 1, w);
        return w;
    }

    /** The object of a native module, 0 where nobody has imported it yet. Not kept. */
    static long imported(VmRuntime rt, NativeModule table) {
        for (int i = 0; i < rt.vm.linked.size(); i++) {
            if (rt.vm.linked.get(i).table() == table) {
                return rt.vm.roots.natives[i];
            }
        }
        return 0;
    }

    private static long create(VmRuntime rt, NativeModule table) {
        int mark = rt.mark();
        long w = rt.newObject(Kind.NATIVE_MODULE, 3);
        rt.memory.set(w, NAME, rt.qstr(table.name));
        rt.vm.linked.add(new LinkedModule(table, rt.vm.extensions(table.name)));
        rt.memory.set(w, TABLE, rt.model.smallInt(rt.vm.linked.size() - 1));
        return rt.replace(mark, w);
    }

    /** The globals of a Python module. */
    public static long globals(VmRuntime rt, long module) {
        return rt.memory.get(module, GLOBALS);
    }

    /** The table of a native module. */
    public static NativeModule table(VmRuntime rt, long module) {
        return linked(rt, module).table();
    }

    private static LinkedModule linked(VmRuntime rt, long module) {
        return rt.vm.linked.get((int) rt.model.intValue(rt.memory.get(module, TABLE)));
    }

    /** A module's name, for messages. */
    public static String name(VmRuntime rt, long module) {
        if (rt.is(module, Kind.NATIVE_MODULE)) {
            return rt.string(rt.memory.get(module, NAME));
        }
        long w = rt.dictGet(globals(rt, module), Names.NAME.word(rt));
        return w == 0 || !rt.isStr(w) ? "" : rt.string(w);
    }

    /** An attribute, 0 where there is none. Not kept. */
    public static long attribute(VmRuntime rt, long module, long name) {
        if (rt.is(module, Kind.NATIVE_MODULE)) {
            return nativeAttribute(rt, module, name);
        }
        long globals = globals(rt, module);
        long w = rt.dictGet(globals, name);
        if (w != 0) {
            return w;
        }
        if (name == Names.DICT.word(rt)) {
            return globals;
        }
        if (name == Names.CLASS.word(rt)) {
            return rt.typeWord(Kind.MODULE);
        }
        long hook =
                rt.options.on(Option.MODULE_GETATTR)
                        ? rt.dictGet(globals, Names.GETATTR.word(rt))
                        : 0;
        return hook == 0 ? 0 : rt.call(hook, name);
    }

    private static long nativeAttribute(VmRuntime rt, long module, long name) {
        long override = rt.memory.get(module, OVERRIDE);
        if (override != 0) {
            long w = rt.dictGet(override, name);
            if (w != 0) {
                return w == override ? 0 : w;
            }
        }
        if (name == Names.NAME.word(rt)) {
            return rt.memory.get(module, NAME);
        }
        if (name == Names.CLASS.word(rt)) {
            return rt.typeWord(Kind.MODULE);
        }
        if (name == Names.DICT.word(rt)) {
            return rt.fix(dict(rt, linked(rt, module)));
        }
        LinkedModule linked = linked(rt, module);
        for (NativeModule extension : linked.extensions()) {
            long w = member(rt, extension, name);
            if (w != 0) {
                return w;
            }
        }
        NativeModule table = linked.table();
        return table.name.equals("builtins") ? Importer.builtin(rt, name) : member(rt, table, name);
    }

    /** A member of a native module, 0 where there is none. */
    static long member(VmRuntime rt, NativeModule table, long name) {
        int m = rt.members.find(rt, table, name);
        if (m < 0) {
            return 0;
        }
        return table.forms.charAt(m) == 'k' ? table.constant(rt, m) : table.function(m);
    }

    private static long dict(VmRuntime rt, LinkedModule linked) {
        NativeModule table = linked.table();
        long dict = rt.newDict(table.members.length + 1);
        rt.dictPut(dict, Names.NAME.word(rt), rt.qstr(table.name));
        putMembers(rt, table, dict);
        linked.extensions().reversed().forEach(extension -> putMembers(rt, extension, dict));
        return dict;
    }

    private static void putMembers(VmRuntime rt, NativeModule table, long dict) {
        for (int i = 0; i < table.members.length; i++) {
            int mark = rt.mark();
            long name = rt.qstr(table.members[i]);
            long w = member(rt, table, name);
            if (w != 0) {
                rt.dictPut(dict, name, w);
            }
            rt.release(mark);
        }
    }

    /** Writes an attribute; deletes it where {@code w} is 0. */
    public static void store(VmRuntime rt, long module, long name, long w) {
        if (rt.is(module, Kind.NATIVE_MODULE)) {
            storeNative(rt, module, name, w);
            return;
        }
        long globals = globals(rt, module);
        if (w != 0) {
            rt.dictPut(globals, name, w);
        } else if (rt.dictRemove(globals, name) == 0) {
            throw rt.raiseWith(Kind.KEY_ERROR, name);
        }
    }

    private static void storeNative(VmRuntime rt, long module, long name, long w) {
        String module_ = name(rt, module);
        boolean builtins =
                module_.equals("builtins") && rt.options.on(Option.CAN_OVERRIDE_BUILTINS);
        boolean sys = module_.equals("sys") && SysModule.writable(rt, rt.string(name));
        if (!builtins && !sys) {
            throw rt.raise(
                    Kind.ATTRIBUTE_ERROR,
                    "'module' object has no attribute '" + rt.string(name) + "'");
        }
        long override = rt.memory.get(module, OVERRIDE);
        if (override == 0) {
            override = rt.newDict(1);
            rt.memory.set(module, OVERRIDE, override);
        }
        if (sys) {
            rt.dictPut(override, name, w == 0 ? override : w);
            SysModule.changed(rt, rt.string(name), w);
            return;
        }
        if (w != 0) {
            rt.dictPut(override, name, w);
        } else if (rt.dictRemove(override, name) == 0) {
            throw rt.raiseWith(Kind.KEY_ERROR, name);
        }
        rt.vm.roots.builtinsOverride = override;
        rt.vm.globalsEpoch++;
    }

    /** What a native module's name reads as where a script has changed it, 0 where it has not. */
    static long overridden(VmRuntime rt, long module, String name) {
        long override = rt.memory.get(module, OVERRIDE);
        long w = override == 0 ? 0 : rt.dictGet(override, rt.qstr(name));
        return w == override ? 0 : w;
    }
}
