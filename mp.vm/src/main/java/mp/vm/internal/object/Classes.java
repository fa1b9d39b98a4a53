package mp.vm.internal.object;

import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.options.Option;
import mp.core.runtime.NativeType;
import mp.vm.internal.container.DictTable;
import mp.vm.internal.run.VmRuntime;

/** Makes Python classes. */
public final class Classes {
    private Classes() {}

    /** {@code __build_class__(body, name, *bases)}; the arguments are at {@code base}. Kept. */
    public static long build(VmRuntime rt, int base, int n, int nKw) {
        boolean hooks = rt.options.on(Option.MP_CLASS_HOOKS);
        if (nKw != 0 && !hooks) {
            throw rt.typeError("function doesn't take keyword arguments");
        }
        int mark = rt.mark();
        long outer = rt.keep(rt.locals);
        long dict = rt.newDict(0);
        rt.locals = dict;
        long cell;
        try {
            cell = rt.call(rt.arg(base));
        } finally {
            rt.locals = outer;
        }
        long bases = rt.newTuple(base + 2, n - 2);
        long cls;
        if (n > 2 && !rt.is(rt.arg(base + 2), Kind.TYPE)) {
            cls = rt.call(rt.typeOf(rt.arg(base + 2)), rt.arg(base + 1), bases, dict);
        } else if (hooks) {
            cls = ClassHooks.create(rt, rt.arg(base + 1), bases, dict, base + n, nKw);
        } else {
            cls = create(rt, rt.arg(base + 1), bases, dict);
        }
        if (rt.is(cell, Kind.CELL)) {
            rt.memory.set(cell, 1, cls);
        }
        if (hooks) {
            ClassHooks.tellBases(rt, cls, base + n, nKw);
        }
        return rt.replace(mark, cls);
    }

    /** A class; kept. */
    public static long create(VmRuntime rt, long name, long bases, long dict) {
        int mark = rt.mark();
        int nativeBase = checkBases(rt, bases);
        wrap(rt, dict, Names.NEW.word(rt), Kind.STATICMETHOD);
        if (rt.options.on(Option.MP_CLASS_HOOKS)) {
            wrap(rt, dict, rt.qstr(ClassHooks.INIT_SUBCLASS), Kind.CLASSMETHOD);
            wrap(rt, dict, rt.qstr(ClassHooks.GETITEM), Kind.CLASSMETHOD);
        }
        if (rt.count(bases) == 0) {
            int object = rt.mark();
            rt.keep(rt.typeWord(Kind.OBJECT));
            bases = rt.newTuple(object, 1);
        }
        long cls = rt.newObject(Kind.TYPE, ClassObject.SLOTS);
        var memory = rt.memory;
        memory.set(cls, ClassObject.NAME, rt.intern(name));
        memory.set(cls, ClassObject.BASES, bases);
        memory.set(cls, ClassObject.DICT, dict);
        memory.set(cls, ClassObject.NATIVE, rt.model.smallInt(nativeBase));
        memory.set(cls, ClassObject.FLAGS, rt.model.smallInt(inherited(rt, bases)));
        memory.set(cls, ClassObject.HINT, rt.model.smallInt(1));
        memory.set(cls, ClassObject.SHAPE, Shapes.root(rt, cls));
        for (int p = rt.dictNext(dict, 0); p >= 0; p = rt.dictNext(dict, p + 1)) {
            note(rt, cls, rt.dictKey(dict, p), rt.dictValue(dict, p));
        }
        setNames(rt, cls, dict);
        return rt.replace(mark, cls);
    }

    private static int checkBases(VmRuntime rt, long bases) {
        int nativeBase = Kind.OBJECT;
        int n = rt.count(bases);
        if (n > 1 && !rt.options.on(Option.MULTIPLE_INHERITANCE)) {
            throw rt.raise(Kind.NOT_IMPLEMENTED_ERROR, "multiple inheritance not supported");
        }
        for (int i = 0; i < n; i++) {
            long base = rt.item(bases, i);
            if (!rt.is(base, Kind.TYPE)) {
                throw rt.raiseWith(Kind.TYPE_ERROR, 0);
            }
            if (ClassObject.isNative(base)) {
                NativeType t = ClassObject.nativeType(rt, base);
                boolean made = (t.slots & 1 << Slot.Of.MAKE.ordinal()) != 0;
                if (!t.subclass && (!made || t.ordinal == Kind.FUNCTION)) {
                    throw rt.typeError("type '" + t.name + "' isn't an acceptable base type");
                }
            }
            int k = ClassObject.nativeBase(rt, base);
            if (k != Kind.OBJECT) {
                if (nativeBase != Kind.OBJECT && nativeBase != k) {
                    throw rt.typeError("multiple bases have instance lay-out conflict");
                }
                nativeBase = k;
            }
        }
        return nativeBase;
    }

    private static long inherited(VmRuntime rt, long bases) {
        long flags = 0;
        int n = rt.count(bases);
        for (int i = 0; i < n; i++) {
            long base = rt.item(bases, i);
            if (!ClassObject.isNative(base)) {
                long its = rt.model.intValue(rt.memory.get(base, ClassObject.FLAGS));
                flags |= its & ClassObject.SPECIAL_STORE;
                its |= ClassObject.SUBCLASSED;
                rt.memory.set(base, ClassObject.FLAGS, rt.model.smallInt(its));
            }
        }
        return flags;
    }

    /** A plain function {@code __new__} is a static method; some others are class methods. */
    private static void wrap(VmRuntime rt, long dict, long name, int kind) {
        long w = rt.dictGet(dict, name);
        if (w != 0 && rt.is(w, Kind.FUNCTION)) {
            long s = rt.newObject(kind, 1);
            rt.memory.set(s, 1, w);
            rt.dictPut(dict, name, s);
        }
    }

    /** Takes notice of an entry that a class gets: stores to instances may have to ask for it. */
    static void note(VmRuntime rt, long cls, long name, long w) {
        int kind = rt.kind(w);
        boolean special =
                kind == Kind.PROPERTY
                        || kind == Kind.INSTANCE && isDescriptor(rt, w)
                        || rt.options.on(Option.PY_DELATTR_SETATTR)
                                && (name == Names.SETATTR.word(rt)
                                        || name == Names.DELATTR.word(rt));
        if (special) {
            long flags = rt.model.intValue(rt.memory.get(cls, ClassObject.FLAGS));
            if (flags == ClassObject.SUBCLASSED) {
                throw rt.raise(
                        Kind.ATTRIBUTE_ERROR,
                        "can't add special method to already-subclassed class");
            }
            rt.memory.set(
                    cls, ClassObject.FLAGS, rt.model.smallInt(flags | ClassObject.SPECIAL_STORE));
            rt.vm.classEpoch++;
        }
    }

    private static boolean isDescriptor(VmRuntime rt, long w) {
        if (!rt.options.on(Option.PY_DESCRIPTORS)) {
            return false;
        }
        long cls = ClassObject.classOf(rt, w);
        return ClassObject.lookup(rt, cls, Names.SET.word(rt)) != 0
                || ClassObject.lookup(rt, cls, Names.DELETE.word(rt)) != 0;
    }

    /** Tells descriptors their name. They may change the class meanwhile, so a copy is walked. */
    private static void setNames(VmRuntime rt, long cls, long dict) {
        boolean any = false;
        boolean on = rt.options.on(Option.PY_DESCRIPTORS);
        for (int p = rt.dictNext(dict, 0); on && p >= 0 && !any; p = rt.dictNext(dict, p + 1)) {
            any = rt.kind(rt.dictValue(dict, p)) == Kind.INSTANCE;
        }
        if (!any) {
            return;
        }
        long copy = DictTable.copy(rt, dict);
        rt.keep(copy);
        for (int p = rt.dictNext(copy, 0); p >= 0; p = rt.dictNext(copy, p + 1)) {
            long w = rt.dictValue(copy, p);
            long f =
                    rt.kind(w) != Kind.INSTANCE
                            ? 0
                            : ClassObject.lookup(
                                    rt, ClassObject.classOf(rt, w), Names.SET_NAME.word(rt));
            if (f != 0) {
                int mark = rt.mark();
                rt.call(f, w, cls, rt.dictKey(copy, p));
                rt.release(mark);
            }
        }
    }

    /** {@code isinstance}'s or {@code issubclass}'s second argument: a type or a tuple of types. */
    public static boolean isSubclassOfAny(VmRuntime rt, long type, long of, String function) {
        if (rt.isTuple(of)) {
            int n = rt.count(of);
            for (int i = 0; i < n; i++) {
                if (isSubclassOfAny(rt, type, rt.item(of, i), function)) {
                    return true;
                }
            }
            return false;
        }
        if (!rt.is(of, Kind.TYPE)) {
            throw rt.typeError(function + "() arg 2 must be a class or a tuple of classes");
        }
        return ClassObject.isSubclass(rt, type, of);
    }
}
