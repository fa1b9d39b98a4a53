package mp.port.pyboard.internal.bus;

import java.util.Arrays;

/** The banks of filters that both controllers share: those from {@link #start} on are CAN2's. */
public final class CanFilters {
    /** How many banks there are. */
    public static final int BANKS = 28;

    private final CanBank[] banks = new CanBank[BANKS];
    private int start = 14;

    /** What a frame was accepted by. */
    record Match(int fifo, int index) {}

    /** All off. */
    public CanFilters() {
        reset();
    }

    /** Turns all off. */
    public void reset() {
        Arrays.fill(banks, CanBank.OFF);
        start = 14;
    }

    /** The first bank of CAN2. */
    public int start() {
        return start;
    }

    /** Sets the first bank of CAN2. */
    public void start(int bank) {
        start = bank;
    }

    /** Sets a bank. */
    public void set(int bank, CanBank to) {
        banks[bank] = to;
    }

    /** Turns the banks of a controller off. */
    public void clear(boolean second) {
        Arrays.fill(banks, second ? start : 0, second ? BANKS : start, CanBank.OFF);
    }

    /** The filter that accepts a frame for a controller, or null: the most specific, then first. */
    Match match(boolean second, CanFrame frame) {
        int[] numbers = new int[2];
        Match best = null;
        int rank = -1;
        for (int i = second ? start : 0; i < (second ? BANKS : start); i++) {
            CanBank bank = banks[i];
            int hit = bank.active() ? bank.match(frame) : -1;
            if (hit >= 0 && bank.rank() > rank) {
                rank = bank.rank();
                best = new Match(bank.fifo(), numbers[bank.fifo()] + hit);
            }
            numbers[bank.fifo()] += bank.filters();
        }
        return best;
    }
}
