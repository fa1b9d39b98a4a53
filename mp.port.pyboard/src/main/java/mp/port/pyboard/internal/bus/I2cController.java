package mp.port.pyboard.internal.bus;

/**
 * The controller of an I2C bus, bit by bit on two open-drain lines: what the peripheral of the chip
 * does by itself and {@code SoftI2C} in software. After {@link #stop} both lines are high.
 */
public final class I2cController {
    private static final int BITS = 8;

    private final Wire scl;
    private final Wire sda;
    private final Waiting waiting;
    private final long half;
    private final long stretch;
    private long due;

    /** A part holds the clock low for too long. */
    public static final class Stuck extends Exception {
        private static final long serialVersionUID = 1;

        Stuck() {
            super(null, null, false, false);
        }
    }

    /**
     * A controller of idle lines.
     *
     * @param half nanoseconds of half a clock
     * @param stretch nanoseconds for which a part may hold the clock low
     */
    public I2cController(Wire scl, Wire sda, Waiting waiting, long half, long stretch) {
        this.scl = scl;
        this.sda = sda;
        this.waiting = waiting;
        this.half = half;
        this.stretch = stretch;
        this.due = waiting.nanos();
    }

    /** Begins a transfer, or the next part of one. */
    public void start() throws Stuck {
        due = Math.max(due, waiting.nanos());
        sda.release();
        pause();
        rise();
        sda.drive(false);
        pause();
        scl.drive(false);
        pause();
    }

    /** Ends the transfer. */
    public void stop() throws Stuck {
        sda.drive(false);
        pause();
        rise();
        sda.release();
        pause();
    }

    /** Sends a byte. @return whether it was acknowledged */
    public boolean write(int data) throws Stuck {
        for (int i = BITS - 1; i >= 0; i--) {
            clock((data >> i & 1) != 0);
        }
        return !clock(true);
    }

    /** Receives a byte. @param more whether to acknowledge it */
    public int read(boolean more) throws Stuck {
        int data = 0;
        for (int i = 0; i < BITS; i++) {
            data = data << 1 | (clock(true) ? 1 : 0);
        }
        clock(!more);
        return data;
    }

    /** One clock. @return the level of the data while it was high */
    private boolean clock(boolean out) throws Stuck {
        if (out) {
            sda.release();
        } else {
            sda.drive(false);
        }
        pause();
        rise();
        boolean in = sda.high();
        scl.drive(false);
        return in;
    }

    /** Lets the clock rise and waits half of it. */
    private void rise() throws Stuck {
        scl.release();
        long limit = due + stretch;
        while (!scl.high()) {
            if (due > limit) {
                throw new Stuck();
            }
            pause();
        }
        pause();
    }

    private void pause() {
        due += half;
        waiting.until(due);
    }
}
