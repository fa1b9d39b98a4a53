package mp.port.pyboard.internal.hardware;

import mp.port.pyboard.internal.board.Clocks;
import mp.port.pyboard.internal.clock.BoardClock;

/** The timers of the chip; they count from 1. */
public final class Timers {
    /** How many there are. */
    public static final int COUNT = 14;

    private final TimerUnit[] units = new TimerUnit[COUNT];

    Timers(AddressSpace memory, Signals signals, Interrupts interrupts, BoardClock clock) {
        for (int id = 1; id <= COUNT; id++) {
            TimerUnit unit = new TimerUnit(id, id == 2 || id == 5, signals, interrupts, clock);
            units[id - 1] = unit;
            memory.put("TIM" + id, unit);
        }
    }

    /** A timer by its number. */
    public TimerUnit unit(int id) {
        return units[id - 1];
    }

    /** What a reset leaves. */
    void reset() {
        for (TimerUnit unit : units) {
            unit.reset();
        }
    }

    /** Stops those whose interrupts a script has asked for. */
    void stop() {
        for (TimerUnit unit : units) {
            if (unit.vector.handled()) {
                unit.vector.handler(null);
                unit.stop();
            }
        }
    }

    /** Sets the clocks that the timers get. */
    void clocks(Clocks clocks) {
        for (TimerUnit unit : units) {
            unit.rate(frequency(clocks, unit.id));
        }
    }

    /**
     * The clock of a timer in Hz: that of its bus, twice that where the bus is slower than the
     * processor.
     */
    public static long frequency(Clocks clocks, int id) {
        boolean second = id == 1 || id >= 8 && id <= 11;
        long bus = second ? clocks.apb2() : clocks.apb1();
        return bus < clocks.ahb() ? 2 * bus : bus;
    }
}
