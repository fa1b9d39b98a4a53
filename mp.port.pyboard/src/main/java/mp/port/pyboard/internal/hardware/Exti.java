package mp.port.pyboard.internal.hardware;

/**
 * The external interrupts: 23 lines, the first 16 each for the pin of that number of one port,
 * which SYSCFG chooses. An edge that is selected sets the line's pending bit; with its mask bit
 * set, it raises the line's interrupt.
 */
public final class Exti implements RegisterBlock {
    /** Lines. */
    public static final int LINES = 23;

    /** Offsets of the registers. */
    public static final int IMR = 0x00;

    public static final int EMR = 0x04;
    public static final int RTSR = 0x08;
    public static final int FTSR = 0x0c;
    public static final int SWIER = 0x10;
    public static final int PR = 0x14;

    private static final int ALL = (1 << LINES) - 1;
    private static final int PIN_PRIORITY = 14;

    /** SYSCFG, whose four registers from EXTICR1 on choose the ports. */
    final PlainRegisters choice = new PlainRegisters(0x400);

    private static final int EXTICR1 = 8;

    private final int[] registers = new int[PR / Integer.BYTES + 1];
    private final Vector[] vectors = new Vector[LINES];
    private final Interrupts interrupts;

    Exti(Interrupts interrupts) {
        this.interrupts = interrupts;
        for (int line = 0; line < LINES; line++) {
            vectors[line] = interrupts.vector("EXTI" + line, PIN_PRIORITY);
        }
    }

    /** The interrupt of a line. */
    public Vector vector(int line) {
        return vectors[line];
    }

    /** Has a line see the pin of its number of a port. */
    public void choose(int line, char port) {
        int shift = 4 * (line % 4);
        choice.store(EXTICR1 + line / 4 * Integer.BYTES, port - 'A' << shift, 15 << shift);
    }

    private char chosen(int line) {
        int register = choice.load(EXTICR1 + line / 4 * Integer.BYTES);
        return (char) ('A' + (register >> 4 * (line % 4) & 15));
    }

    /** Sets or clears a line's bit in a register. */
    public void bit(int offset, int line, boolean on) {
        store(offset, on ? 1 << line : 0, 1 << line);
    }

    /** A line's bit in a register. */
    public boolean bit(int offset, int line) {
        return (load(offset) >> line & 1) != 0;
    }

    @Override
    public int load(int offset) {
        return offset <= PR ? registers[offset / Integer.BYTES] : 0;
    }

    @Override
    public void store(int offset, int value, int mask) {
        int bits = value & mask & ALL;
        if (offset == PR) {
            registers[PR / Integer.BYTES] &= ~bits;
            registers[SWIER / Integer.BYTES] &= ~bits;
            return;
        }
        if (offset > PR) {
            return;
        }
        int before = load(offset);
        int now = before & ~mask | bits;
        registers[offset / Integer.BYTES] = now;
        if (offset == SWIER) {
            pend(now & ~before);
        }
    }

    /** The input of a pin has changed. */
    void changed(char port, int number, boolean high) {
        if (chosen(number) == port) {
            edge(number, high);
        }
    }

    /** A line has a level; a change of it is an edge. */
    public void edge(int line, boolean high) {
        pend(load(high ? RTSR : FTSR) & 1 << line);
    }

    private void pend(int lines) {
        int seen = lines & load(IMR);
        registers[PR / Integer.BYTES] |= seen;
        for (int rest = seen; rest != 0; rest &= rest - 1) {
            interrupts.raise(vectors[Integer.numberOfTrailingZeros(rest)]);
        }
    }
}
