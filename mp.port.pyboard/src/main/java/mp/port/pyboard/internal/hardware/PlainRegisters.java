package mp.port.pyboard.internal.hardware;

/** Registers that remember what is written to them and do nothing. */
public final class PlainRegisters implements RegisterBlock {
    private final int[] words;

    /** All 0; {@code bytes} long. */
    public PlainRegisters(int bytes) {
        this.words = new int[bytes / Integer.BYTES];
    }

    /** With the value of a register after a reset. */
    PlainRegisters with(int offset, int value) {
        words[offset / Integer.BYTES] = value;
        return this;
    }

    @Override
    public int load(int offset) {
        int i = offset / Integer.BYTES;
        return i < words.length ? words[i] : 0;
    }

    @Override
    public void store(int offset, int value, int mask) {
        int i = offset / Integer.BYTES;
        if (i < words.length) {
            words[i] = words[i] & ~mask | value & mask;
        }
    }
}
