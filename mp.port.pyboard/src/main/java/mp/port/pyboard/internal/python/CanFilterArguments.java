package mp.port.pyboard.internal.python;

import mp.core.declare.Word;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;
import mp.port.pyboard.internal.bus.CanBank;

/** What {@code CAN.setfilter} is given, as the registers of a bank. */
@Word("the arguments of a call, on the value stack while it lasts")
record CanFilterArguments(Runtime rt, int mode, int fifo, long params, long rtr, boolean extended) {
    static final int MASK16 = 0;
    static final int LIST16 = 1;
    static final int MASK32 = 2;
    static final int LIST32 = 3;

    private static final int WIDE_IDE = 4;
    private static final int WIDE_RTR = 2;
    private static final int NARROW_IDE = 8;

    /** The bank, or null where the arguments make none. */
    CanBank bank() {
        boolean wide = mode == MASK32 || mode == LIST32;
        boolean narrow = mode == MASK16 || mode == LIST16;
        boolean known = (wide || narrow) && (fifo == 0 || fifo == 1);
        if (!known || !sequence(params) || rt.count(params) != (wide ? 2 : 4)) {
            return null;
        }
        if (rtr != 0 && (!sequence(rtr) || rt.count(rtr) < flags())) {
            return null;
        }
        boolean list = mode == LIST16 || mode == LIST32;
        return wide
                ? new CanBank(true, true, list, fifo, wide(0), wide(1))
                : new CanBank(true, false, list, fifo, pair(0), pair(2));
    }

    private boolean sequence(long w) {
        return rt.isTuple(w) || rt.is(w, Kind.LIST);
    }

    /** How many flags of remote frames there are. */
    private int flags() {
        return switch (mode) {
            case MASK16, LIST32 -> 2;
            case LIST16 -> 4;
            default -> 1;
        };
    }

    private boolean masks() {
        return mode == MASK16 || mode == MASK32;
    }

    private int wide(int i) {
        int id = (int) rt.toLong(rt.item(params, i)) & 0x1fff_ffff;
        return id << 3 | WIDE_IDE | remote(i, WIDE_RTR);
    }

    private int pair(int i) {
        return narrow(i) | narrow(i + 1) << Short.SIZE;
    }

    private int narrow(int i) {
        int id = (int) rt.toLong(rt.item(params, i));
        if (extended) {
            int aligned = (id & 0xc0_0000) >> 13 | (id & 0x3_8000) >> 15 | NARROW_IDE;
            return (aligned | remote(i, 2)) & 0xffff;
        }
        return (id << 5 | remote(i, 0x10)) & 0xffff;
    }

    /** The bit of remote frames of an identifier, or of a mask, which always looks at it. */
    private int remote(int i, int bit) {
        if (rtr == 0) {
            return 0;
        }
        boolean isMask = masks() && (i & 1) != 0;
        int flag = masks() ? i / 2 : i;
        return isMask || rt.truth(rt.item(rtr, flag)) ? bit : 0;
    }
}
