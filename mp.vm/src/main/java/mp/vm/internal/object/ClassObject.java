package mp.vm.internal.object;

import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.memory.Rom;
import mp.core.runtime.NativeType;
import mp.vm.internal.container.DictTable;
import mp.vm.internal.run.VmRuntime;

/**
 * Types: native ones, which lie in ROM, and Python classes, objects of kind TYPE on the heap.
 *
 * <p>A class: name, bases (a tuple), dict, the shape of new instances, the ordinal of the native
 * type it derives from (a small int; OBJECT where there is none), flags, the number of attribute
 * slots that instances are made with.
 */
public final class ClassObject {
    public static final int NAME = 1;
    public static final int BASES = 2;
    public static final int DICT = 3;
    public static final int SHAPE = 4;
    public static final int NATIVE = 5;
    public static final int FLAGS = 6;
    public static final int HINT = 7;

    /** Slots of a class. */
    static final int SLOTS = 7;

    /**
     * Flag: the class or a base has __setattr__, __delattr__ or descriptors to be asked on a store.
     */
    static final int SPECIAL_STORE = 1;

    /** A class derives from this one, and took over whether {@link #SPECIAL_STORE} was set. */
    static final int SUBCLASSED = 2;

    /** Flag: the class or a base has descriptors or properties, so that reads must look closer. */
    static final int SPECIAL_LOAD = 2;

    private ClassObject() {}

    /** The class of an instance. */
    public static long classOf(VmRuntime rt, long instance) {
        int shape = (int) rt.memory.get(instance, 0) & Header.TYPE_MASK;
        return rt.memory.get(Memory.word(shape * Header.BLOCK_CELLS), Shapes.CLASS);
    }

    /** Whether a type is native. */
    public static boolean isNative(long type) {
        return Memory.isRom(type);
    }

    /** The ordinal of a native type. */
    public static int ordinal(long type) {
        return (int) Rom.cell(type, 1);
    }

    /** The native type that a word which is a ROM type object stands for. */
    public static NativeType nativeType(VmRuntime rt, long type) {
        return rt.vm.type(ordinal(type));
    }

    /** Whether the word is a type, native or not. */
    public static boolean isType(VmRuntime rt, long w) {
        return rt.is(w, Kind.TYPE);
    }

    /** A type's name. */
    public static String name(VmRuntime rt, long type) {
        if (isNative(type)) {
            return nativeType(rt, type).name;
        }
        long name = rt.memory.get(type, NAME);
        // Broken bytecode may name a class by what is no str.
        return rt.isStr(name) ? rt.string(name) : "?";
    }

    /** The ordinal of the native type that a type is or derives from. */
    public static int nativeBase(VmRuntime rt, long type) {
        return isNative(type)
                ? ordinal(type)
                : (int) rt.model.intValue(rt.memory.get(type, NATIVE));
    }

    /**
     * The native object inside an instance whose class derives from a native type; 0 without one.
     */
    public static long nativePart(VmRuntime rt, long instance) {
        return nativeBase(rt, classOf(rt, instance)) == Kind.OBJECT
                ? 0
                : rt.memory.get(instance, 2);
    }

    /** Whether a native type is or derives from another. */
    public static boolean nativeDerives(VmRuntime rt, int ordinal, int base) {
        int k = ordinal;
        while (k != base) {
            if (k == Kind.OBJECT) {
                return false;
            }
            k = rt.vm.type(k).base;
        }
        return true;
    }

    /** Whether a type is or derives from another. */
    public static boolean isSubclass(VmRuntime rt, long type, long base) {
        if (type == base || base == Rom.word(Kind.OBJECT)) {
            return true;
        }
        if (isNative(type)) {
            return isNative(base) && nativeDerives(rt, ordinal(type), ordinal(base));
        }
        long bases = rt.memory.get(type, BASES);
        int n = rt.count(bases);
        for (int i = 0; i < n; i++) {
            if (isSubclass(rt, rt.item(bases, i), base)) {
                return true;
            }
        }
        return false;
    }

    /** The class's own or inherited entry of a name from Python classes, 0 where there is none. */
    public static long lookup(VmRuntime rt, long type, long name) {
        if (isNative(type)) {
            return 0;
        }
        long dict = rt.memory.get(type, DICT);
        int place = DictTable.findQstr(rt, dict, name);
        if (place >= 0) {
            return DictTable.value(rt, dict, place);
        }
        long bases = rt.memory.get(type, BASES);
        int n = rt.count(bases);
        for (int i = 0; i < n; i++) {
            long w = lookup(rt, rt.item(bases, i), name);
            if (w != 0) {
                return w;
            }
        }
        return 0;
    }

    /**
     * The ROM function that a native type or its bases have under a name, where it is of a form:
     * {@code f} a method, {@code c} a class method; else 0.
     */
    public static long nativeMethod(VmRuntime rt, int ordinal, char form, long name) {
        Members members = rt.members;
        for (int k = ordinal; ; ) {
            NativeType type = rt.vm.type(k);
            int member = members.find(rt, type, name);
            if (member >= 0) {
                return type.forms.charAt(member) == form ? type.function(member) : 0;
            }
            if (k == Kind.OBJECT) {
                return 0;
            }
            k = type.base;
        }
    }

    /** Whether an attribute of an instance can be stored without asking its class. */
    public static boolean plainStore(VmRuntime rt, long instance) {
        long flags = rt.memory.get(classOf(rt, instance), FLAGS);
        return (rt.model.intValue(flags) & SPECIAL_STORE) == 0;
    }
}
