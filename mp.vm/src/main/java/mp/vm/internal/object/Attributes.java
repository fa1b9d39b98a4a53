package mp.vm.internal.object;

import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.memory.Rom;
import mp.core.options.Option;
import mp.core.runtime.NativeType;
import mp.core.runtime.PyException;
import mp.vm.internal.container.DictTable;
import mp.vm.internal.load.Importer;
import mp.vm.internal.load.Modules;
import mp.vm.internal.run.VmRuntime;

/** Reads and writes attributes, as {@code o.name}. Results are not kept. */
public final class Attributes {
    private static final int NEXT_SLOT = 1 << Slot.Of.NEXT.ordinal();

    private Attributes() {}

    /** An attribute, kept, or 0 where there is none or reading it raises AttributeError. */
    public static long orNone(VmRuntime rt, long object, long name) {
        try {
            return rt.tryAttr(object, name);
        } catch (PyException e) {
            if (!rt.isInstance(rt.exception, Kind.ATTRIBUTE_ERROR)) {
                throw e;
            }
            rt.exception = 0;
            return 0;
        }
    }

    /** Reads; AttributeError where there is none. */
    public static long load(VmRuntime rt, long object, long name) {
        long w = find(rt, object, name);
        if (w == 0) {
            throw missing(rt, object, name);
        }
        return w;
    }

    /** The AttributeError of an object whose attribute cannot be stored or deleted. */
    private static PyException fixed(VmRuntime rt, long object, long name) {
        String type = rt.typeName(object);
        return rt.raise(
                Kind.ATTRIBUTE_ERROR,
                "'" + type + "' object has no attribute '" + rt.string(name) + "'");
    }

    /** The AttributeError of an object without an attribute. */
    static PyException missing(VmRuntime rt, long object, long name) {
        String attr = rt.string(name);
        if (rt.is(object, Kind.TYPE)) {
            return rt.raise(
                    Kind.ATTRIBUTE_ERROR,
                    "type object '"
                            + ClassObject.name(rt, object)
                            + "' has no attribute '"
                            + attr
                            + "'");
        }
        if (rt.is(object, Kind.MODULE) || rt.is(object, Kind.NATIVE_MODULE)) {
            return rt.raise(
                    Kind.ATTRIBUTE_ERROR,
                    "module '" + Modules.name(rt, object) + "' has no attribute '" + attr + "'");
        }
        return fixed(rt, object, name);
    }

    /** Reads; 0 where there is none. */
    public static long find(VmRuntime rt, long object, long name) {
        boolean own = rt.shared && rt.guard();
        try {
            return findNow(rt, object, name);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private static long findNow(VmRuntime rt, long object, long name) {
        int kind = rt.kind(object);
        return switch (kind) {
            case Kind.INSTANCE -> ofInstance(rt, object, name);
            case Kind.TYPE -> ofType(rt, object, name);
            case Kind.MODULE, Kind.NATIVE_MODULE -> Modules.attribute(rt, object, name);
            default -> ofNative(rt, object, kind, name);
        };
    }

    // Native objects

    private static long ofNative(VmRuntime rt, long object, int kind, long name) {
        if (name == Names.CLASS.word(rt)) {
            return rt.typeOf(object);
        }
        NativeType type = rt.vm.type(kind);
        if (name == Names.NEXT.word(rt) && (type.slots & NEXT_SLOT) != 0) {
            return bind(rt, Importer.builtin(rt, rt.qstr("next")), object);
        }
        if (kind == Kind.SUPER) {
            return type.attr(rt, object, name, VmRuntime.LOAD);
        }
        NativeType holder = type;
        do {
            int member = rt.members.find(rt, holder, name);
            if (member >= 0) {
                return bindNative(rt, holder, member, object, Rom.word(kind));
            }
            holder = holder.ordinal == Kind.OBJECT ? holder : rt.vm.type(holder.base);
        } while (holder.ordinal != Kind.OBJECT);
        for (NativeType t = type; ; t = rt.vm.type(t.base)) {
            long w = t.attr(rt, object, name, VmRuntime.LOAD);
            if (w != 0 || t.ordinal == Kind.OBJECT) {
                return w;
            }
        }
    }

    /** A member of a native type as an attribute of an object of it. */
    private static long bindNative(VmRuntime rt, NativeType t, int member, long object, long type) {
        return switch (t.forms.charAt(member)) {
            case 'f' -> bind(rt, t.function(member), object);
            case 's' -> t.function(member);
            case 'c' -> bind(rt, t.function(member), type);
            default -> t.constant(rt, member);
        };
    }

    /** A bound method; not kept. */
    static long bind(VmRuntime rt, long function, long self) {
        int mark = rt.mark();
        rt.keep(function);
        rt.keep(self);
        long w = rt.fresh(Kind.BOUND_METHOD, 2);
        rt.memory.set(w, 1, function);
        rt.memory.set(w, 2, self);
        rt.release(mark);
        return w;
    }

    // Types

    private static long ofType(VmRuntime rt, long type, long name) {
        if (name == Names.NAME.word(rt)) {
            return ClassObject.isNative(type)
                    ? rt.qstr(ClassObject.name(rt, type))
                    : rt.memory.get(type, ClassObject.NAME);
        }
        if (name == Names.CLASS.word(rt)) {
            return Rom.word(Kind.TYPE);
        }
        if (name == Names.BASES.word(rt)) {
            return bases(rt, type);
        }
        if (name == Names.DICT.word(rt)) {
            return ClassObject.isNative(type)
                    ? rt.fix(nativeDict(rt, ClassObject.nativeType(rt, type)))
                    : rt.fix(DictTable.copy(rt, rt.memory.get(type, ClassObject.DICT)));
        }
        long w = typeMember(rt, type, name, 0, type);
        boolean asked = w != 0 || !rt.options.on(Option.MP_CLASS_HOOKS);
        return asked ? w : ClassHooks.attribute(rt, type, name);
    }

    private static long bases(VmRuntime rt, long type) {
        if (!ClassObject.isNative(type)) {
            return rt.memory.get(type, ClassObject.BASES);
        }
        if (type == Rom.word(Kind.OBJECT)) {
            return mp.vm.internal.container.Sequences.emptyTuple(rt);
        }
        int mark = rt.mark();
        rt.keep(Rom.word(ClassObject.nativeType(rt, type).base));
        long t = rt.newTuple(mark, 1);
        rt.release(mark);
        return t;
    }

    private static long nativeDict(VmRuntime rt, NativeType type) {
        long dict = rt.newDict(type.members.length);
        for (int i = 0; i < type.members.length; i++) {
            int mark = rt.mark();
            char form = type.forms.charAt(i);
            long w = form == 'k' ? type.constant(rt, i) : type.function(i);
            DictTable.put(rt, dict, rt.qstr(type.members[i]), w);
            rt.release(mark);
        }
        return dict;
    }

    /**
     * An entry of a class, looked for in the class, then its bases in order, bound as it is read
     * from {@code self} (an instance, or 0 for the type itself). The members of {@code object} are
     * seen through itself and through {@code super()} only.
     */
    private static long typeMember(VmRuntime rt, long type, long name, long self, long owner) {
        if (ClassObject.isNative(type)) {
            return nativeMember(rt, ClassObject.nativeType(rt, type), name, self, owner);
        }
        int place = DictTable.findQstr(rt, rt.memory.get(type, ClassObject.DICT), name);
        if (place >= 0) {
            long w = DictTable.value(rt, rt.memory.get(type, ClassObject.DICT), place);
            return bindEntry(rt, w, self, owner);
        }
        long bases = rt.memory.get(type, ClassObject.BASES);
        int n = rt.count(bases);
        for (int i = 0; i < n; i++) {
            long base = rt.item(bases, i);
            if (base == Rom.word(Kind.OBJECT)) {
                continue;
            }
            long w = typeMember(rt, base, name, self, owner);
            if (w != 0) {
                return w;
            }
        }
        return 0;
    }

    private static long nativeMember(
            VmRuntime rt, NativeType type, long name, long self, long owner) {
        for (NativeType t = type; ; t = rt.vm.type(t.base)) {
            if (t.ordinal == Kind.OBJECT && t != type) {
                return 0;
            }
            int member = rt.members.find(rt, t, name);
            if (member >= 0) {
                return switch (t.forms.charAt(member)) {
                    case 'f' -> self == 0 ? t.function(member) : bind(rt, t.function(member), self);
                    case 's' -> t.function(member);
                    case 'c' -> bind(rt, t.function(member), owner);
                    default -> t.constant(rt, member);
                };
            }
            if (t.ordinal == Kind.OBJECT) {
                return 0;
            }
        }
    }

    /** What an entry of a class becomes when it is read through an instance or the class. */
    static long bindEntry(VmRuntime rt, long w, long self, long owner) {
        switch (rt.kind(w)) {
            case Kind.FUNCTION, Kind.CLOSURE, Kind.MACHINE_FUNCTION -> {
                return self == 0 ? w : bind(rt, w, self);
            }
            case Kind.STATICMETHOD -> {
                return rt.memory.get(w, 1);
            }
            case Kind.CLASSMETHOD -> {
                return bind(rt, rt.memory.get(w, 1), owner);
            }
            case Kind.PROPERTY -> {
                return self == 0 ? w : readProperty(rt, w, self);
            }
            case Kind.INSTANCE -> {
                return descriptor(rt, w, self, owner);
            }
            default -> {
                return w;
            }
        }
    }

    private static long readProperty(VmRuntime rt, long property, long self) {
        long get = rt.memory.get(property, 1);
        if (get == rt.none || get == 0) {
            throw rt.raise(Kind.ATTRIBUTE_ERROR, "unreadable attribute");
        }
        return rt.call(get, self);
    }

    private static long descriptor(VmRuntime rt, long w, long self, long owner) {
        if (self == 0 || !rt.options.on(Option.PY_DESCRIPTORS)) {
            return w;
        }
        long get = ClassObject.lookup(rt, ClassObject.classOf(rt, w), Names.GET.word(rt));
        return get == 0 ? w : rt.call(get, w, self, owner);
    }

    // Instances

    private static long ofInstance(VmRuntime rt, long object, long name) {
        long w = Instances.get(rt, object, name);
        if (w != 0) {
            return w;
        }
        long cls = ClassObject.classOf(rt, object);
        if (name == Names.CLASS.word(rt)) {
            return cls;
        }
        if (name == Names.DICT.word(rt)) {
            return rt.fix(Instances.toNewDict(rt, object));
        }
        w = typeMember(rt, cls, name, object, cls);
        if (w != 0) {
            return w;
        }
        long part = ClassObject.nativePart(rt, object);
        if (part != 0) {
            w = ofNative(rt, part, rt.kind(part), name);
            if (w != 0) {
                return w;
            }
        }
        return getattrHook(rt, object, cls, name);
    }

    private static long getattrHook(VmRuntime rt, long object, long cls, long name) {
        long hook = ClassObject.lookup(rt, cls, Names.GETATTR.word(rt));
        if (hook == 0) {
            return 0;
        }
        return rt.call(hook, object, name);
    }

    /** An attribute found behind {@code type} in the bases of self's class, for {@code super()}. */
    public static long loadSuper(VmRuntime rt, long type, long self, long name) {
        boolean own = rt.shared && rt.guard();
        try {
            return loadSuperNow(rt, type, self, name);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    /**
     * The function that {@link #loadSuper} would bind to self, where the first class behind a row
     * of single bases that has the name has a function; else 0.
     */
    public static long superFunction(VmRuntime rt, long type, long self, long name) {
        if (rt.shared || !rt.is(type, Kind.TYPE) || rt.kind(self) != Kind.INSTANCE) {
            return 0;
        }
        long base = type;
        do {
            long bases = bases(rt, base);
            if (rt.count(bases) != 1 || ClassObject.isNative(rt.item(bases, 0))) {
                return 0;
            }
            base = rt.item(bases, 0);
            long dict = rt.memory.get(base, ClassObject.DICT);
            int place = DictTable.findQstr(rt, dict, name);
            if (place >= 0) {
                long w = DictTable.value(rt, dict, place);
                int kind = rt.kind(w);
                return kind == Kind.FUNCTION || kind == Kind.CLOSURE ? w : 0;
            }
        } while (true);
    }

    private static long loadSuperNow(VmRuntime rt, long type, long self, long name) {
        if (!rt.is(type, Kind.TYPE)) {
            throw rt.typeError("type object required");
        }
        boolean ofClass = rt.is(self, Kind.TYPE);
        long owner = ofClass ? self : rt.typeOf(self);
        long bases = bases(rt, type);
        int n = rt.count(bases);
        for (int i = 0; i < n; i++) {
            long base = rt.item(bases, i);
            if (base == Rom.word(Kind.OBJECT)) {
                continue;
            }
            long w = typeMember(rt, base, name, ofClass ? 0 : self, owner);
            if (w != 0) {
                return w;
            }
        }
        long w = nativeMember(rt, rt.vm.type(Kind.OBJECT), name, ofClass ? 0 : self, owner);
        if (w == 0 && !ofClass && rt.kind(self) == Kind.INSTANCE) {
            long part = ClassObject.nativePart(rt, self);
            w = part == 0 ? 0 : ofNative(rt, part, rt.kind(part), name);
        }
        if (w == 0) {
            throw rt.raise(
                    Kind.ATTRIBUTE_ERROR,
                    "'super' object has no attribute '" + rt.string(name) + "'");
        }
        return w;
    }

    /** The pair of a method call: a function and its self, or null and what the attribute is. */
    public static void loadMethod(VmRuntime rt, int a, long object, long name) {
        long f = unboundMethod(rt, object, name);
        if (f != 0) {
            rt.stack[a] = f;
            rt.stack[a + 1] = object;
            return;
        }
        long w = load(rt, object, name);
        long[] st = rt.stack;
        if (rt.is(w, Kind.BOUND_METHOD)) {
            st[a] = rt.memory.get(w, 1);
            st[a + 1] = rt.memory.get(w, 2);
        } else {
            st[a] = 0;
            st[a + 1] = w;
        }
    }

    /** What takes an immediate object or a native type as its self; 0 where it is not found. */
    private static long unboundMethod(VmRuntime rt, long object, long name) {
        if (!rt.model.isAddress(object)) {
            return ClassObject.nativeMethod(rt, rt.kind(object), 'f', name);
        }
        boolean type = Memory.isRom(object) && rt.is(object, Kind.TYPE);
        return type
                ? ClassObject.nativeMethod(rt, ClassObject.nativeBase(rt, object), 'c', name)
                : 0;
    }

    // Stores

    /** Writes an attribute; deletes it where {@code w} is 0. */
    public static void store(VmRuntime rt, long object, long name, long w) {
        boolean own = rt.shared && rt.guard();
        try {
            storeNow(rt, object, name, w);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private static void storeNow(VmRuntime rt, long object, long name, long w) {
        switch (rt.kind(object)) {
            case Kind.INSTANCE -> storeInstance(rt, object, name, w);
            case Kind.TYPE -> storeType(rt, object, name, w);
            case Kind.MODULE, Kind.NATIVE_MODULE -> Modules.store(rt, object, name, w);
            default -> {
                NativeType type = rt.vm.type(rt.kind(object));
                for (NativeType t = type; ; t = rt.vm.type(t.base)) {
                    if (t.attr(rt, object, name, w) != 0) {
                        return;
                    }
                    if (t.ordinal == Kind.OBJECT) {
                        throw missing(rt, object, name);
                    }
                }
            }
        }
    }

    private static void storeType(VmRuntime rt, long type, long name, long w) {
        if (Memory.isRom(type)) {
            throw fixed(rt, type, name);
        }
        long dict = rt.memory.get(type, ClassObject.DICT);
        if (w == 0) {
            if (DictTable.remove(rt, dict, name) == 0) {
                throw fixed(rt, type, name);
            }
        } else {
            Classes.note(rt, type, name, w);
            DictTable.put(rt, dict, name, w);
        }
        rt.vm.classEpoch++;
    }

    private static void storeInstance(VmRuntime rt, long object, long name, long w) {
        if (!ClassObject.plainStore(rt, object) && storeSpecial(rt, object, name, w)) {
            return;
        }
        storePlain(rt, object, name, w);
    }

    /** As {@code object.__setattr__} and {@code object.__delattr__}. */
    static void storePlain(VmRuntime rt, long object, long name, long w) {
        if (w == 0) {
            if (!Instances.delete(rt, object, name)) {
                throw missing(rt, object, name);
            }
            return;
        }
        Instances.put(rt, object, name, w);
    }

    private static boolean storeSpecial(VmRuntime rt, long object, long name, long w) {
        long cls = ClassObject.classOf(rt, object);
        long entry = ClassObject.lookup(rt, cls, name);
        if (entry != 0 && rt.is(entry, Kind.PROPERTY)) {
            long f = rt.memory.get(entry, w == 0 ? 3 : 2);
            if (f == 0 || f == rt.none) {
                throw missing(rt, object, name);
            }
            if (w == 0) {
                rt.call(f, object);
            } else {
                rt.call(f, object, w);
            }
            return true;
        }
        if (entry != 0 && rt.kind(entry) == Kind.INSTANCE && rt.options.on(Option.PY_DESCRIPTORS)) {
            Names hook = w == 0 ? Names.DELETE : Names.SET;
            long f = ClassObject.lookup(rt, ClassObject.classOf(rt, entry), hook.word(rt));
            if (f != 0) {
                if (w == 0) {
                    rt.call(f, entry, object);
                } else {
                    rt.call(f, entry, object, w);
                }
                return true;
            }
        }
        Names special = w == 0 ? Names.DELATTR : Names.SETATTR;
        long f =
                rt.options.on(Option.PY_DELATTR_SETATTR)
                        ? ClassObject.lookup(rt, cls, special.word(rt))
                        : 0;
        if (f == 0) {
            return false;
        }
        if (w == 0) {
            rt.call(f, object, name);
        } else {
            rt.call(f, object, name, w);
        }
        return true;
    }
}
