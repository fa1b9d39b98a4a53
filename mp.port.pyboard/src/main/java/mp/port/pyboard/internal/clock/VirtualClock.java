package mp.port.pyboard.internal.clock;

/**
 * Time that only what the board does moves: a turn of the interpreter takes a microsecond, a wait
 * ends at once, at its end or at an event that the VM must see. Two runs of the same script are the
 * same to the nanosecond.
 */
final class VirtualClock extends BoardClock {
    /** About what the real board takes for a turn of a loop or a call. */
    private static final long TURN = 1000;

    VirtualClock(long epochNanos) {
        super(epochNanos);
    }

    @Override
    public boolean isVirtual() {
        return true;
    }

    @Override
    public long nanos() {
        return moment();
    }

    @Override
    long present() {
        return moment();
    }

    @Override
    public void turn() {
        advance(now() + TURN);
    }

    @Override
    public void poll() {
        advance(now());
    }

    @Override
    public void reach(long nanos) {
        if (nanos > now()) {
            advance(nanos);
        }
    }

    @Override
    public boolean waitUntil(long nanos) {
        for (; ; ) {
            runPosted();
            if (urgent()) {
                return false;
            }
            if (next() > nanos) {
                jump(nanos);
                return true;
            }
            step();
        }
    }

    @Override
    public void wake() {
        // A wait takes no time.
    }
}
