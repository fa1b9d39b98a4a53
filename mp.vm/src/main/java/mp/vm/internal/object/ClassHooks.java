package mp.vm.internal.object;

import mp.core.code.BinaryOp;
import mp.core.code.UnaryOp;
import mp.core.declare.ServesOption;
import mp.core.memory.Kind;
import mp.core.runtime.Text;
import mp.vm.internal.container.DictTable;
import mp.vm.internal.run.VmRuntime;

/**
 * What CPython asks classes for and MicroPython does not: keywords, {@code __init_subclass__},
 * {@code __class_getitem__}, and a metaclass as far as it says what a class object can do.
 *
 * <p>A class is an object of kind TYPE whatever its metaclass is. The metaclass, a class that
 * derives from {@code type}, stands under {@value #METACLASS} in the dict of the class, so that
 * classes that derive from it have it too.
 */
@ServesOption("MP_CLASS_HOOKS")
final class ClassHooks {
    static final String INIT_SUBCLASS = "__init_subclass__";
    static final String GETITEM = "__class_getitem__";
    private static final String METACLASS = "__metaclass__";

    private ClassHooks() {}

    /** A class, by its metaclass among the keywords at {@code base} or by what it is called. */
    static long create(VmRuntime rt, long name, long bases, long dict, int base, int nKw) {
        int at = metaclass(rt, base, nKw);
        long meta = at < 0 ? 0 : rt.arg(at + 1);
        if (meta == 0 || meta == rt.typeWord(Kind.TYPE)) {
            return Classes.create(rt, name, bases, dict);
        }
        if (!rt.is(meta, Kind.TYPE)) {
            return rt.call(meta, name, bases, dict);
        }
        rt.dictPut(dict, rt.qstr(METACLASS), meta);
        return Classes.create(rt, name, bases, dict);
    }

    /** The index of the keyword {@code metaclass}, -1 where it is not given. */
    private static int metaclass(VmRuntime rt, int base, int nKw) {
        for (int i = 0; i < nKw; i++) {
            if (rt.arg(base + 2 * i) == rt.qstr("metaclass")) {
                return base + 2 * i;
            }
        }
        return -1;
    }

    /** Calls what a new class has to be shown to: its metaclass, and the hook of its bases. */
    static void tellBases(VmRuntime rt, long cls, int base, int nKw) {
        if (!rt.is(cls, Kind.TYPE)) {
            return;
        }
        long init = special(rt, cls, "__init__");
        if (init != 0) {
            int mark = rt.mark();
            rt.keep(cls);
            rt.keep(rt.memory.get(cls, ClassObject.NAME));
            rt.keep(rt.memory.get(cls, ClassObject.BASES));
            rt.keep(DictTable.copy(rt, rt.memory.get(cls, ClassObject.DICT)));
            int kept = keywords(rt, base, nKw);
            rt.call(init, mark, 4, kept);
            rt.release(mark);
        }
        int mark = rt.mark();
        long hook = inherited(rt, cls);
        if (hook != 0) {
            rt.keep(cls);
        }
        int kept = keywords(rt, base, nKw);
        if (hook != 0) {
            rt.call(hook, mark, 1, kept);
        } else if (kept != 0) {
            String name = ClassObject.name(rt, cls);
            throw rt.typeError(name + "." + INIT_SUBCLASS + "() takes no keyword arguments");
        }
        rt.release(mark);
    }

    /** Keeps the keywords but for the metaclass; how many there are. */
    private static int keywords(VmRuntime rt, int base, int nKw) {
        int meta = metaclass(rt, base, nKw);
        rt.ensure(2 * nKw);
        for (int i = base; i < base + 2 * nKw; i += 2) {
            if (i != meta) {
                rt.keep(rt.arg(i));
                rt.keep(rt.arg(i + 1));
            }
        }
        return meta < 0 ? nKw : nKw - 1;
    }

    private static long inherited(VmRuntime rt, long cls) {
        long bases = rt.memory.get(cls, ClassObject.BASES);
        for (int i = 0; i < rt.count(bases); i++) {
            long w = ClassObject.lookup(rt, rt.item(bases, i), rt.qstr(INIT_SUBCLASS));
            if (w != 0) {
                return rt.is(w, Kind.CLASSMETHOD) ? rt.memory.get(w, 1) : w;
            }
        }
        return 0;
    }

    /** A method of the metaclass of a class, 0 where there is none. */
    private static long special(VmRuntime rt, long cls, String name) {
        long meta = ClassObject.lookup(rt, cls, rt.qstr(METACLASS));
        return meta == 0 ? 0 : ClassObject.lookup(rt, meta, rt.qstr(name));
    }

    /** An attribute that a class has of its metaclass, 0 where there is none. */
    static long attribute(VmRuntime rt, long cls, long name) {
        long w = special(rt, cls, rt.string(name));
        if (w == 0) {
            return 0;
        }
        long meta = ClassObject.lookup(rt, cls, rt.qstr(METACLASS));
        return Attributes.bindEntry(rt, w, cls, meta);
    }

    /** {@code cls[index]}: of its metaclass, else of itself. A native type is its own alias. */
    static long subscr(VmRuntime rt, long cls, long index, long value) {
        if (value != VmRuntime.LOAD) {
            return 0;
        }
        long f = special(rt, cls, "__getitem__");
        if (f == 0) {
            f = ClassObject.lookup(rt, cls, rt.qstr(GETITEM));
            f = f != 0 && rt.is(f, Kind.CLASSMETHOD) ? rt.memory.get(f, 1) : f;
        }
        if (f != 0) {
            return Calls.special(rt, f, cls, index);
        }
        return ClassObject.isNative(cls) ? cls : 0;
    }

    static long iter(VmRuntime rt, long cls) {
        long f = special(rt, cls, "__iter__");
        return f == 0 ? 0 : Calls.special(rt, f, cls);
    }

    static long unary(VmRuntime rt, int op, long cls) {
        long f = op == UnaryOp.LEN ? special(rt, cls, "__len__") : 0;
        return f == 0 ? 0 : Calls.special(rt, f, cls);
    }

    /** {@code in} as the metaclass says; {@code |} makes the tuple that isinstance takes. */
    static long binary(VmRuntime rt, int op, long cls, long other) {
        if (op == BinaryOp.CONTAINS) {
            long f = special(rt, cls, "__contains__");
            return f == 0 ? 0 : rt.model.bool(rt.truth(Calls.special(rt, f, cls, other)));
        }
        if (op != BinaryOp.OR || other != rt.none && !rt.is(other, Kind.TYPE)) {
            return 0;
        }
        return rt.newTuple(cls, other == rt.none ? rt.typeOf(other) : other);
    }

    static boolean print(VmRuntime rt, Text out, long cls) {
        long f = special(rt, cls, "__repr__");
        if (f != 0) {
            rt.print(out, Calls.special(rt, f, cls), false);
        }
        return f != 0;
    }
}
