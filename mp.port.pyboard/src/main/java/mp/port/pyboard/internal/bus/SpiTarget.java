package mp.port.pyboard.internal.bus;

import mp.port.pyboard.SpiPart;

/** The interface of a part to the lines of an SPI bus: turns edges into calls of the part. */
public final class SpiTarget {
    private static final int BITS = 8;

    private final SpiPart part;
    private final Wire mosi;
    private final Wire miso;
    private boolean selected;
    private int count;
    private int in;
    private int out;

    /** A part that is not selected. */
    public SpiTarget(SpiPart part, Wire mosi, Wire miso) {
        this.part = part;
        this.mosi = mosi;
        this.miso = miso;
    }

    /** The line that selects has changed; low means selected. */
    public void select(boolean high) {
        if (selected != high) {
            return;
        }
        selected = !high;
        part.select(selected);
        if (!selected) {
            miso.release();
            return;
        }
        begin();
        if (!part.secondEdge()) {
            put();
        }
    }

    /** The line of the clock has changed. */
    public void sck(boolean high) {
        if (!selected) {
            return;
        }
        boolean first = high != part.clockIdlesHigh();
        if (first != part.secondEdge()) {
            take();
        } else {
            put();
        }
    }

    private void begin() {
        count = 0;
        in = 0;
        out = part.next();
    }

    private void put() {
        miso.drive((out << count & 0x80) != 0);
    }

    private void take() {
        in = in << 1 | (mosi.high() ? 1 : 0);
        count++;
        if (count == BITS) {
            part.received(in);
            begin();
        }
    }
}
