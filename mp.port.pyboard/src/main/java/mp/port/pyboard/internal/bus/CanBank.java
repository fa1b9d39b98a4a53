package mp.port.pyboard.internal.bus;

/**
 * A bank of acceptance filters, in the terms of the registers of the chip.
 *
 * @param active whether it takes part
 * @param wide one scale of 32 bits instead of two of 16
 * @param list whether identifiers are compared whole, instead of an identifier under a mask
 * @param fifo where what it accepts goes
 * @param first the first filter register
 * @param second the second one
 */
public record CanBank(boolean active, boolean wide, boolean list, int fifo, int first, int second) {
    /** What all banks are after a reset. */
    public static final CanBank OFF = new CanBank(false, false, false, 0, 0, 0);

    /** How many filters it counts for, active or not. */
    int filters() {
        return (wide ? 1 : 2) * (list ? 2 : 1);
    }

    /** How specific a match is: of several filters the most specific one is named. */
    int rank() {
        return (wide ? 2 : 0) + (list ? 1 : 0);
    }

    /** Which of its filters accepts a frame, or -1. */
    int match(CanFrame frame) {
        return wide ? matchWide(frame.wide()) : matchNarrow(frame.narrow());
    }

    private int matchWide(int bits) {
        if (!list) {
            return ((bits ^ first) & second & ~1) == 0 ? 0 : -1;
        }
        return bits == (first & ~1) ? 0 : bits == (second & ~1) ? 1 : -1;
    }

    private int matchNarrow(int bits) {
        if (!list) {
            return masked(bits, first) ? 0 : masked(bits, second) ? 1 : -1;
        }
        int[] ids = {first & 0xffff, first >>> 16, second & 0xffff, second >>> 16};
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == bits) {
                return i;
            }
        }
        return -1;
    }

    private static boolean masked(int bits, int register) {
        return ((bits ^ register) & register >>> 16 & 0xffff) == 0;
    }
}
