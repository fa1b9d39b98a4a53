package mp.machine.api.internal;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.MachineAccess;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;

/**
 * What {@code mem8}, {@code mem16} and {@code mem32} are: what is at machine addresses, seen in
 * items of one width.
 *
 * <pre>
 *   raw [header, bytes of an item]
 * </pre>
 */
@PyType("mem")
final class MemType {
    private static final int WIDTH = 1;

    private MemType() {}

    /** One of a width. Kept. */
    static long make(Runtime rt, int bytes) {
        long self = rt.newRaw(MemTypeTable.TABLE.ordinal, 1);
        rt.slot(self, WIDTH, bytes);
        return self;
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        out.add("<").add(8 * rt.slot(self, WIDTH)).add("-bit memory>");
        return true;
    }

    @Slot(Of.SUBSCR)
    static long subscr(Runtime rt, long self, long index, long value) {
        if (value == 0) {
            return 0;
        }
        int bytes = (int) rt.slot(self, WIDTH);
        long address = MachineAccess.address(rt, index);
        if ((address & (bytes - 1)) != 0) {
            throw rt.valueError(
                    "address " + hex(address) + " is not aligned to " + bytes + " bytes");
        }
        if (value == Runtime.LOAD) {
            return rt.newInt(MachineAccess.load(rt, address, bytes));
        }
        MachineAccess.store(rt, address, bytes, (int) rt.toLongTruncated(value));
        return rt.none;
    }

    /** The low 32 bits, which is all that the reference shows. */
    private static String hex(long address) {
        return "%08x".formatted((int) address);
    }
}
