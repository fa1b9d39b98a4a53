package mp.vm.internal.builtins;

import mp.core.memory.Kind;
import mp.vm.internal.object.ClassObject;
import mp.vm.internal.run.VmRuntime;
import mp.vm.internal.text.Strings;

/** What builtin functions demand of their arguments. */
final class Words {
    private Words() {}

    /** The bytes of a str or bytes object; instances of subclasses are none. */
    static byte[] text(VmRuntime rt, long w) {
        if (!rt.isStr(w) && !rt.is(w, Kind.BYTES)) {
            throw Strings.notStr(rt, w);
        }
        return rt.bytes(w);
    }

    /** Whether a class derives from another one, or from a class in a tuple. */
    static boolean isSubclass(VmRuntime rt, long type, long info) {
        if (isType(rt, info)) {
            return ClassObject.isSubclass(rt, type, info);
        }
        if (!rt.isTuple(info)) {
            throw rt.typeError("issubclass() arg 2 must be a class or a tuple of classes");
        }
        for (int i = 0; i < rt.count(info); i++) {
            long one = rt.item(info, i);
            if (isType(rt, one) && ClassObject.isSubclass(rt, type, one)) {
                return true;
            }
        }
        return false;
    }

    static boolean isType(VmRuntime rt, long w) {
        return rt.isInstance(w, Kind.TYPE);
    }
}
