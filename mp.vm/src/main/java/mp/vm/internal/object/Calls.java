package mp.vm.internal.object;

import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.memory.Rom;
import mp.core.runtime.NativeType;
import mp.vm.internal.container.NamedTupleType;
import mp.vm.internal.run.VmRuntime;

/** Calls of everything that is no Python function, and calls from natives. Results are not kept. */
public final class Calls {
    private Calls() {}

    /** Calls from a native with the words at {@code base}. */
    public static long call(VmRuntime rt, long f, int base, int n, int nKw) {
        if (rt.is(f, Kind.BUILTIN)) {
            return builtin(rt, f, base, n, nKw);
        }
        return rt.interpreter.call(f, base, n, nKw);
    }

    /** Calls a special method of {@code self}; a static method does not get it. */
    static long special(VmRuntime rt, long f, long self) {
        return switch (rt.kind(f)) {
            case Kind.STATICMETHOD -> rt.call(rt.memory.get(f, 1));
            case Kind.CLASSMETHOD -> rt.call(rt.memory.get(f, 1), rt.typeOf(self));
            default -> rt.call(f, self);
        };
    }

    /** As {@link #special(VmRuntime, long, long)}, with an argument. */
    static long special(VmRuntime rt, long f, long self, long a) {
        return switch (rt.kind(f)) {
            case Kind.STATICMETHOD -> rt.call(rt.memory.get(f, 1), a);
            case Kind.CLASSMETHOD -> rt.call(rt.memory.get(f, 1), rt.typeOf(self), a);
            default -> rt.call(f, self, a);
        };
    }

    /** As {@link #special(VmRuntime, long, long)}, with two arguments. */
    static long special(VmRuntime rt, long f, long self, long a, long b) {
        return switch (rt.kind(f)) {
            case Kind.STATICMETHOD -> rt.call(rt.memory.get(f, 1), a, b);
            case Kind.CLASSMETHOD -> rt.call(rt.memory.get(f, 1), rt.typeOf(self), a, b);
            default -> rt.call(f, self, a, b);
        };
    }

    /** Calls a built-in function. */
    public static long builtin(VmRuntime rt, long f, int base, int n, int nKw) {
        boolean own = rt.shared && rt.needsGuard(base, n + 2 * nKw) && rt.guard();
        try {
            return builtinNow(rt, f, base, n, nKw);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private static long builtinNow(VmRuntime rt, long f, int base, int n, int nKw) {
        return Rom.table(f).call(rt, Rom.member(f), base, n, nKw);
    }

    /** Calls what the interpreter does not call itself; the function is at {@code base}. */
    public static long other(VmRuntime rt, long f, int base, int n, int nKw) {
        boolean own = rt.shared && rt.guard();
        try {
            return otherNow(rt, f, base, n, nKw);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private static long otherNow(VmRuntime rt, long f, int base, int n, int nKw) {
        int kind = rt.kind(f);
        if (kind == Kind.TYPE) {
            return makeNative(rt, ClassObject.nativeType(rt, f), f, base + 1, n, nKw);
        }
        if (kind == Kind.INSTANCE) {
            long call = ClassObject.lookup(rt, ClassObject.classOf(rt, f), Names.CALL.word(rt));
            if (call != 0) {
                return withSelf(rt, call, f, base + 1, n, nKw);
            }
        }
        long part = kind == Kind.INSTANCE ? ClassObject.nativePart(rt, f) : f;
        long w = part == 0 ? 0 : rt.vm.type(rt.kind(part)).call(rt, part, base + 1, n, nKw);
        if (w != 0) {
            return w;
        }
        throw rt.typeError("'" + rt.typeName(f) + "' object isn't callable");
    }

    private static long makeNative(
            VmRuntime rt, NativeType t, long type, int base, int n, int nKw) {
        long w = t.make(rt, type, base, n, nKw);
        if (w == 0) {
            throw rt.typeError("can't create '" + t.name + "' instances");
        }
        return w;
    }

    /** Calls with {@code self} before the arguments. */
    static long withSelf(VmRuntime rt, long f, long self, int base, int n, int nKw) {
        int mark = rt.mark();
        rt.ensure(1 + n + 2 * nKw);
        rt.keep(self);
        for (int i = 0; i < n + 2 * nKw; i++) {
            rt.keep(rt.arg(base + i));
        }
        long w = call(rt, f, mark, n + 1, nKw);
        rt.release(mark);
        return w;
    }

    /** Whether {@code f(...)} can be tried. */
    public static boolean callable(VmRuntime rt, long w) {
        int kind = rt.kind(w);
        return switch (kind) {
            case Kind.FUNCTION, Kind.CLOSURE, Kind.BUILTIN, Kind.BOUND_METHOD, Kind.TYPE -> true;
            case Kind.INSTANCE ->
                    ClassObject.lookup(rt, ClassObject.classOf(rt, w), Names.CALL.word(rt)) != 0
                            || ClassObject.nativePart(rt, w) != 0
                                    && callable(rt, ClassObject.nativePart(rt, w));
            default -> (rt.vm.type(kind).slots & 1 << mp.core.declare.Slot.Of.CALL.ordinal()) != 0;
        };
    }

    // Instances

    /** Whether instances are made by nothing but {@code __init__}. */
    public static boolean isPlain(VmRuntime rt, long cls) {
        return ClassObject.nativeBase(rt, cls) == Kind.OBJECT
                && ClassObject.lookup(rt, cls, Names.NEW.word(rt)) == 0;
    }

    /** A new instance of a plain class; kept. */
    public static long newInstance(VmRuntime rt, long cls) {
        return Instances.create(rt, cls);
    }

    /** The class's {@code __init__}, 0 where it has none. */
    public static long initOf(VmRuntime rt, long cls) {
        boolean own = rt.shared && rt.guard();
        try {
            return initOfNow(rt, cls);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private static long initOfNow(VmRuntime rt, long cls) {
        return ClassObject.lookup(rt, cls, Names.INIT.word(rt));
    }

    /** Makes an instance of any class; the arguments are at {@code base}. */
    public static long instantiate(VmRuntime rt, long cls, int base, int n, int nKw) {
        boolean own = rt.shared && rt.guard();
        try {
            return instantiateNow(rt, cls, base, n, nKw);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private static long instantiateNow(VmRuntime rt, long cls, int base, int n, int nKw) {
        int mark = rt.mark();
        long make = ClassObject.lookup(rt, cls, Names.NEW.word(rt));
        long self;
        if (make != 0) {
            long f = rt.is(make, Kind.STATICMETHOD) ? rt.memory.get(make, 1) : make;
            self = rt.keep(withSelf(rt, f, cls, base, n, nKw));
            if (!ClassObject.isSubclass(rt, rt.typeOf(self), cls)) {
                rt.release(mark);
                return self;
            }
        } else if (ClassObject.nativeBase(rt, cls) == Kind.NAMEDTUPLE
                && NamedTupleType.isNamed(rt, cls)) {
            return NamedTupleType.make(rt, cls, base, n, nKw);
        } else {
            self = Instances.create(rt, cls);
        }
        initialise(rt, cls, self, base, n, nKw);
        rt.release(mark);
        return self;
    }

    private static void initialise(VmRuntime rt, long cls, long self, int base, int n, int nKw) {
        long init = initOf(rt, cls);
        int native_ = ClassObject.nativeBase(rt, cls);
        if (init != 0) {
            long r = withSelf(rt, init, self, base, n, nKw);
            if (r != rt.none) {
                throw rt.typeError("__init__() should return None, not '" + rt.typeName(r) + "'");
            }
        }
        if (native_ != Kind.OBJECT && rt.memory.get(self, 2) == 0) {
            makePart(rt, self, native_, base, n, nKw);
        }
    }

    /** Makes the native object inside an instance. */
    static void makePart(VmRuntime rt, long self, int ordinal, int base, int n, int nKw) {
        long cls = ClassObject.classOf(rt, self);
        long part = makeNative(rt, rt.vm.type(ordinal), cls, base, n, nKw);
        rt.memory.set(self, 2, part);
    }

    // Arguments of natives

    /** Raises the TypeError of a wrong number of arguments. */
    public static void checkArgs(VmRuntime rt, int n, int nKw, int min, int max) {
        if (nKw != 0) {
            throw rt.typeError("function doesn't take keyword arguments");
        }
        if (n >= min && (max < 0 || n <= max)) {
            return;
        }
        if (min == max) {
            throw rt.typeError(
                    "function takes " + min + " positional arguments but " + n + " were given");
        }
        if (n < min) {
            throw rt.typeError("function missing " + (min - n) + " required positional arguments");
        }
        throw rt.typeError("function expected at most " + max + " arguments, got " + n);
    }

    /** See {@link mp.core.runtime.Runtime#bind}. */
    public static int bind(
            VmRuntime rt, int base, int n, int nKw, String[] names, int required, int positional) {
        if (n > positional) {
            throw rt.typeError("extra positional arguments given");
        }
        rt.ensure(names.length);
        int at = rt.sp;
        for (int i = 0; i < names.length; i++) {
            rt.keep(i < n ? rt.arg(base + i) : 0);
        }
        for (int k = 0; k < nKw; k++) {
            long name = rt.arg(base + n + 2 * k);
            String text = rt.string(name);
            int p = -1;
            for (int i = 0; i < names.length; i++) {
                if (text.equals(names[i])) {
                    p = i;
                }
            }
            if (p < 0) {
                throw rt.typeError("extra keyword arguments given");
            }
            if (rt.stack[at + p] != 0) {
                throw rt.typeError("function got multiple values for argument '" + text + "'");
            }
            rt.stack[at + p] = rt.arg(base + n + 2 * k + 1);
        }
        for (int i = 0; i < required; i++) {
            if (rt.stack[at + i] == 0) {
                throw names[i] == null
                        ? rt.typeError("function missing required positional argument #" + (i + 1))
                        : rt.typeError("'" + names[i] + "' argument required");
            }
        }
        return at;
    }

    /** Whether a word is a Python class. */
    static boolean isClass(VmRuntime rt, long w) {
        return rt.is(w, Kind.TYPE) && !Memory.isRom(w);
    }
}
