package mp.machine.api.board;

import mp.core.Clock;
import mp.core.Console;
import mp.core.runtime.BusFault;
import mp.core.runtime.Host;
import mp.core.runtime.MemoryBus;
import mp.core.runtime.Runtime;
import mp.machine.api.PinMaker;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A board with 16 bytes of memory, lamps for pins, and a clock that shows a microsecond more each
 * time it is asked.
 */
public final class Board implements MemoryBus, PinMaker, Clock, Console {
    /** Where the memory lies. */
    public static final long BASE = 0x4000_0000L;

    private final ByteBuffer memory = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long micros;

    /** The capabilities of a VM with nothing but a clock and a console. */
    public Host bare() {
        return new Host(this, this, null, null);
    }

    /** The capabilities of a VM that knows memory and pins. */
    public Host host() {
        return bare().with(this);
    }

    /** What was printed. */
    public String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public int load(long address, int bytes) throws BusFault {
        int at = at(address);
        return switch (bytes) {
            case 1 -> memory.get(at);
            case 2 -> memory.getShort(at);
            default -> memory.getInt(at);
        };
    }

    @Override
    public void store(long address, int bytes, int value) throws BusFault {
        int at = at(address);
        switch (bytes) {
            case 1 -> memory.put(at, (byte) value);
            case 2 -> memory.putShort(at, (short) value);
            default -> memory.putInt(at, value);
        }
    }

    private int at(long address) throws BusFault {
        if (address < BASE || address >= BASE + memory.capacity()) {
            throw new BusFault(address);
        }
        return (int) (address - BASE);
    }

    @Override
    public long make(Runtime rt, int base, int n, int nKw) {
        return LampTypeTable.TABLE.make(rt, LampTypeTable.TABLE.word(), base, n, nKw);
    }

    @Override
    public long nanos() {
        return 1000 * micros++;
    }

    @Override
    public long epochNanos() {
        return 1000 * micros;
    }

    @Override
    public boolean waitUntil(long nanos) {
        micros = nanos / 1000;
        return true;
    }

    @Override
    public void write(byte[] data, int from, int n) {
        out.write(data, from, n);
    }

    @Override
    public void writeError(byte[] data, int from, int n) {
        out.write(data, from, n);
    }

    @Override
    public int read(byte[] to, int from, int n) {
        return -1;
    }
}
