package mp.port.pyboard.internal.bus;

/** The controller of an SPI bus, bit by bit on three lines. */
public final class SpiController {
    private final Wire sck;
    private final Wire mosi;
    private final Wire miso;
    private final Waiting waiting;
    private final Format format;
    private long due;

    /**
     * What goes over the lines.
     *
     * @param half nanoseconds of half a clock
     * @param idle the level of the clock between transfers
     * @param second whether data are taken at the second edge of a clock
     * @param bits bits of an item
     * @param lowFirst whether the least significant bit goes first
     */
    public record Format(long half, boolean idle, boolean second, int bits, boolean lowFirst) {}

    /** A controller; the clock goes to its level between transfers. */
    public SpiController(Wire sck, Wire mosi, Wire miso, Waiting waiting, Format format) {
        this.sck = sck;
        this.mosi = mosi;
        this.miso = miso;
        this.waiting = waiting;
        this.format = format;
        sck.drive(format.idle());
    }

    /** Sends an item and receives one. */
    public int exchange(int out) {
        due = Math.max(due, waiting.nanos());
        int in = 0;
        for (int i = 0; i < format.bits(); i++) {
            int place = format.lowFirst() ? i : format.bits() - 1 - i;
            in |= (bit((out >> place & 1) != 0) ? 1 : 0) << place;
        }
        return in;
    }

    private boolean bit(boolean out) {
        if (format.second()) {
            sck.drive(!format.idle());
        }
        mosi.drive(out);
        pause();
        boolean in = miso.high();
        sck.drive(format.second() == format.idle());
        pause();
        if (!format.second()) {
            sck.drive(format.idle());
        }
        return in;
    }

    private void pause() {
        due += format.half();
        waiting.until(due);
    }
}
