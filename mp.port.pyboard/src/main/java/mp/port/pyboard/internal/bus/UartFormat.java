package mp.port.pyboard.internal.bus;

/**
 * How bytes look on a serial line.
 *
 * @param bitNanos nanoseconds of a bit
 * @param bits bits of data, 7 to 9
 * @param parity whether a bit more makes the number of ones even or odd
 * @param stops stop bits, 1 or 2
 */
public record UartFormat(double bitNanos, int bits, Parity parity, int stops) {
    /** The kinds of parity. */
    public enum Parity {
        NONE,
        EVEN,
        ODD
    }

    /** All bits from the start bit to the last stop bit. */
    public int frameBits() {
        return 1 + payloadBits() + stops;
    }

    /** Nanoseconds of a frame. */
    public long frameNanos() {
        return place(frameBits());
    }

    /** Bits of data and parity. */
    int payloadBits() {
        return bits + (parity == Parity.NONE ? 0 : 1);
    }

    /** When a bit begins or ends, counted from the start of the frame. */
    long place(double bit) {
        return Math.round(bit * bitNanos);
    }

    /** Data with their parity bit above them. */
    int withParity(int data) {
        int payload = data & (1 << bits) - 1;
        return parity == Parity.NONE ? payload : payload | parityOf(payload) << bits;
    }

    /** Whether a payload has the parity that it must have. */
    boolean sound(int payload) {
        int data = payload & (1 << bits) - 1;
        return parity == Parity.NONE || payload >> bits == parityOf(data);
    }

    private int parityOf(int data) {
        return (Integer.bitCount(data) & 1) ^ (parity == Parity.ODD ? 1 : 0);
    }
}
