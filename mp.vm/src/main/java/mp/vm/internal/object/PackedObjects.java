package mp.vm.internal.object;

import mp.core.code.StaticQstrs;
import mp.core.declare.ServesOption;
import mp.core.memory.Header;
import mp.core.model.ObjectModel;
import mp.vm.internal.run.QstrPool;
import mp.vm.internal.run.VmRuntime;

/**
 * Objects as bytes, the type code {@code O}. Bytes keep nothing alive and may be anything, so an
 * object that was written once lives as long as the VM, in a dict by its address, and bytes that
 * were never written as an object are refused.
 */
@ServesOption({"MICROPY_PY_ARRAY", "MICROPY_PY_STRUCT"})
public final class PackedObjects {
    private PackedObjects() {}

    private static long key(VmRuntime rt, long address) {
        return rt.model.smallInt(address / (4 * Header.BLOCK_CELLS));
    }

    /** The bits of an object. */
    public static long pack(VmRuntime rt, long w) {
        if (rt.model.isAddress(w)) {
            int mark = rt.mark();
            rt.keep(w);
            if (rt.vm.roots.packed == 0) {
                rt.vm.roots.packed = rt.newDict(1);
            }
            rt.dictPut(rt.vm.roots.packed, key(rt, w), w);
            rt.release(mark);
        }
        return w;
    }

    /** The object of bits; ValueError where they are none. Not kept: it lives as long as the VM. */
    public static long unpack(VmRuntime rt, long bits) {
        ObjectModel m = rt.model;
        if (m.isInt(bits) || bits == rt.none || bits == rt.trueWord || bits == rt.falseWord) {
            return bits;
        }
        if ((bits & m.qstrMask) == m.qstrTag && isName(rt, m.qstrId(bits), bits)) {
            return bits;
        }
        if (m.isAddress(bits)) {
            long known = rt.vm.roots.packed;
            long w = known == 0 ? 0 : rt.dictGet(known, key(rt, bits));
            if (w == bits) {
                return w;
            }
        } else if (m.floats.immediate && m.floats.isFloat(bits)) {
            return m.floats.encode(m.floats.decode(bits));
        }
        throw rt.valueError("no object there");
    }

    private static boolean isName(VmRuntime rt, int id, long bits) {
        boolean shared = id > 0 && id <= StaticQstrs.count();
        int own = id - QstrPool.FIRST_OWN;
        return (shared || own >= 0 && own < rt.vm.qstrs.own()) && rt.model.qstr(id) == bits;
    }
}
