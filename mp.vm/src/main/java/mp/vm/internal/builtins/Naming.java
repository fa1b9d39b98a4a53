package mp.vm.internal.builtins;

import mp.core.code.StaticQstrs;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.memory.Rom;
import mp.core.runtime.NativeType;
import mp.vm.internal.object.Attributes;
import mp.vm.internal.object.ClassObject;
import mp.vm.internal.run.QstrPool;
import mp.vm.internal.run.VmRuntime;

/**
 * {@code dir}: every interned string is tried as a name of the object. The names come in the order
 * of the alphabet.
 */
public final class Naming {
    /** What types answer to beside the members that they declare. */
    private static final String[] OTHERS = {
        "__class__",
        "__name__",
        "__globals__",
        "args",
        "value",
        "errno",
        "real",
        "imag",
        "start",
        "stop",
        "step",
        "itemsize"
    };

    private Naming() {}

    static long locals(VmRuntime rt) {
        long names = rt.newList(0);
        long locals = rt.locals;
        for (int i = rt.dictNext(locals, 0); i >= 0; i = rt.dictNext(locals, i + 1)) {
            rt.append(names, rt.dictKey(locals, i));
        }
        return names;
    }

    /** The names that an object answers to, a list. */
    public static long attributes(VmRuntime rt, long object) {
        if (rt.kind(object) == Kind.INSTANCE) {
            long own = ClassObject.lookup(rt, rt.typeOf(object), rt.qstr("__dir__"));
            if (own != 0) {
                return rt.call(own, object);
            }
        }
        internNames(rt, rt.is(object, Kind.TYPE) ? object : rt.typeOf(object));
        long names = rt.newList(0);
        addPresent(rt, object, 1, StaticQstrs.count() + 1, names);
        int known = QstrPool.FIRST_OWN + rt.vm.qstrs.own();
        addPresent(rt, object, QstrPool.FIRST_OWN, known, names);
        rt.call(rt.getAttr(names, rt.qstr("sort")));
        return names;
    }

    /** The names that a native type declares are interned only when somebody asks for them. */
    private static void internNames(VmRuntime rt, long type) {
        for (String name : OTHERS) {
            rt.qstr(name);
        }
        if (!Memory.isRom(type)) {
            return;
        }
        for (int kind = Rom.block(type); ; ) {
            NativeType table = rt.vm.type(kind);
            for (String name : table.members) {
                rt.qstr(name);
            }
            if (table.base == kind || table.base == 0) {
                return;
            }
            kind = table.base;
        }
    }

    private static void addPresent(VmRuntime rt, long object, int from, int to, long names) {
        int mark = rt.mark();
        for (int id = from; id < to; id++) {
            long name = rt.model.qstr(id);
            if (Attributes.orNone(rt, object, name) != 0) {
                rt.append(names, name);
            }
            rt.release(mark);
            rt.poll();
        }
    }
}
