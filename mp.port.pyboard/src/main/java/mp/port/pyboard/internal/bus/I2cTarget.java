package mp.port.pyboard.internal.bus;

import mp.port.pyboard.I2cPart;

/**
 * The interface of a part to the two lines of an I2C bus: sees the edges, and turns them into calls
 * of the part. It never stretches the clock.
 */
public final class I2cTarget {
    private static final int BITS = 8;

    private final I2cPart part;
    private final Wire sda;
    private Phase phase = Phase.IDLE;
    private boolean clock = true;
    private boolean data = true;
    private boolean selected;
    private boolean reading;
    private int count;
    private int shift;

    private enum Phase {
        /** Not addressed. */
        IDLE,
        /** The address comes in. */
        ADDRESS,
        /** A byte of data comes in. */
        WRITTEN,
        /** The part says that it has got a byte. */
        ANSWER,
        /** A byte of data goes out. */
        READ,
        /** The controller says whether it wants more. */
        WANTED
    }

    /** A target that answers on a line of data. */
    public I2cTarget(I2cPart part, Wire sda) {
        this.part = part;
        this.sda = sda;
    }

    /** The line of data has changed. */
    public void sda(boolean high) {
        boolean condition = clock && data != high;
        data = high;
        if (condition && high) {
            leave();
        } else if (condition) {
            start();
        }
    }

    /** The line of the clock has changed. */
    public void scl(boolean high) {
        if (clock == high) {
            return;
        }
        clock = high;
        if (high) {
            sample();
        } else {
            shift();
        }
    }

    private void start() {
        if (selected) {
            sda.release();
        }
        phase = Phase.ADDRESS;
        count = 0;
        shift = 0;
    }

    private void leave() {
        if (selected) {
            sda.release();
            part.stop();
        }
        selected = false;
        phase = Phase.IDLE;
    }

    /** The clock rises: whoever does not drive the data looks at them. */
    private void sample() {
        switch (phase) {
            case ADDRESS, WRITTEN -> {
                shift = shift << 1 | (data ? 1 : 0);
                count++;
            }
            case WANTED -> reading = !data;
            case IDLE, ANSWER, READ -> {}
        }
    }

    /** The clock falls: the data may change. */
    private void shift() {
        switch (phase) {
            case ADDRESS -> {
                if (count == BITS) {
                    reading = (shift & 1) != 0;
                    boolean meant = part.select(shift >> 1, reading);
                    selected |= meant;
                    answer(meant);
                }
            }
            case WRITTEN -> {
                if (count == BITS) {
                    answer(part.write(shift));
                }
            }
            case ANSWER -> {
                sda.release();
                begin();
            }
            case READ -> send();
            case WANTED -> {
                if (reading) {
                    begin();
                } else {
                    phase = Phase.IDLE;
                }
            }
            case IDLE -> {}
        }
    }

    private void answer(boolean acknowledged) {
        phase = acknowledged ? Phase.ANSWER : Phase.IDLE;
        if (acknowledged) {
            sda.drive(false);
        }
    }

    private void begin() {
        count = 0;
        shift = reading ? part.read() : 0;
        phase = reading ? Phase.READ : Phase.WRITTEN;
        if (reading) {
            send();
        }
    }

    private void send() {
        if (count == BITS) {
            sda.release();
            phase = Phase.WANTED;
        } else if ((shift << count & 0x80) != 0) {
            sda.release();
            count++;
        } else {
            sda.drive(false);
            count++;
        }
    }
}
