package mp.port.pyboard.internal.cortex;

import mp.core.runtime.BusFault;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A piece of memory that is all there is; code may be anywhere in it. */
final class Ram implements Bus {
    final int start;
    final ByteBuffer bytes;

    Ram(int start, int size) {
        this.start = start;
        bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private int index(int address, int width) throws BusFault {
        int index = address - start;
        if (index < 0 || index > bytes.capacity() - width) {
            throw new BusFault(Integer.toUnsignedLong(address));
        }
        return index;
    }

    @Override
    public int load8(int address) throws BusFault {
        return bytes.get(index(address, 1)) & 0xFF;
    }

    @Override
    public int load16(int address) throws BusFault {
        return bytes.getShort(index(address, 2)) & 0xFFFF;
    }

    @Override
    public int load32(int address) throws BusFault {
        return bytes.getInt(index(address, 4));
    }

    @Override
    public void store8(int address, int value) throws BusFault {
        bytes.put(index(address, 1), (byte) value);
    }

    @Override
    public void store16(int address, int value) throws BusFault {
        bytes.putShort(index(address, 2), (short) value);
    }

    @Override
    public void store32(int address, int value) throws BusFault {
        bytes.putInt(index(address, 4), value);
    }

    @Override
    public int fetch16(int address) throws BusFault {
        return load16(address);
    }
}
