package mp.port.pyboard.internal.hardware;

/** Memory that is no device: bytes, least significant first. */
public final class MemoryBytes {
    private final byte[] bytes;
    private final boolean writable;

    MemoryBytes(int size, boolean writable) {
        this.bytes = new byte[size];
        this.writable = writable;
    }

    /** The bytes themselves, shared. */
    public byte[] array() {
        return bytes;
    }

    boolean writable() {
        return writable;
    }

    int load(int at, int width) {
        int value = 0;
        for (int i = width - 1; i >= 0; i--) {
            value = value << Byte.SIZE | bytes[at + i] & 0xff;
        }
        return value;
    }

    void store(int at, int width, int value) {
        for (int i = 0; i < width; i++) {
            bytes[at + i] = (byte) (value >> Byte.SIZE * i);
        }
    }
}
