package mp.port.pyboard.internal.machinecode;

import mp.port.pyboard.internal.clock.BoardClock;

/**
 * The time that machine code takes: virtual time follows the cycles of the processor. What else
 * moves it meanwhile, such as handlers that run, shifts what follows.
 */
final class MachineTime {
    private static final long BILLION = 1_000_000_000;

    private final BoardClock clock;
    private final long frequency;
    private long origin;
    private long cycles;

    MachineTime(BoardClock clock, long frequency) {
        this.clock = clock;
        this.frequency = frequency;
    }

    /** What follows begins now. */
    void restart() {
        origin = clock.now();
        cycles = 0;
    }

    /** So many cycles have gone by. */
    void elapsed(int more) {
        cycles += more;
        clock.reach(after(cycles));
    }

    /** So many cycles will be told of later. */
    void ahead(int untold) {
        clock.reach(after(cycles + untold));
    }

    /** Others may have moved time. */
    void follow() {
        if (clock.now() > after(cycles)) {
            restart();
        }
    }

    private long after(long count) {
        return origin + count * BILLION / frequency;
    }
}
