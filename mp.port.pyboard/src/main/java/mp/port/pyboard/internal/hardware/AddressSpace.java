package mp.port.pyboard.internal.hardware;

import mp.core.runtime.BusFault;
import mp.core.runtime.MemoryBus;
import mp.port.pyboard.internal.board.Mcu;
import mp.port.pyboard.internal.board.MemoryRegion;
import mp.port.pyboard.internal.board.MemoryRegion.Access;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What lies at the addresses of the chip: memory as the data of the MCU says, and a block of
 * registers for each peripheral. Those that nothing models remember what is written to them.
 */
public final class AddressSpace implements MemoryBus {
    private static final int BLOCK = 0x400;
    private static final long LOW_HALF = 0xffff_ffffL;

    private final Map<String, MemoryBytes> memory = new HashMap<>();
    private final TreeMap<Long, MemoryRegion> regions = new TreeMap<>();
    private final TreeMap<Long, RegisterBlock> blocks = new TreeMap<>();
    private final Map<String, Long> bases;

    AddressSpace(Mcu mcu) {
        this.bases = mcu.peripherals();
        for (MemoryRegion region : mcu.memory()) {
            regions.put(region.first(), region);
            if (region.access() != Access.DEVICE) {
                boolean writable = region.access() == Access.RW || region.access() == Access.RWX;
                int size = (int) (region.last() - region.first() + 1);
                memory.put(region.name(), new MemoryBytes(size, writable));
            }
        }
        for (long base : mcu.peripherals().values()) {
            blocks.put(base, new PlainRegisters(BLOCK));
        }
    }

    /** The memory of a region of the MCU, or null. */
    public MemoryBytes memory(String region) {
        return memory.get(region);
    }

    /** Puts the registers of a peripheral in their place. */
    public void put(String peripheral, RegisterBlock block) {
        blocks.put(base(peripheral), block);
    }

    /** Where the registers of a peripheral begin. */
    public long base(String peripheral) {
        Long base = bases.get(peripheral);
        if (base == null) {
            throw new IllegalArgumentException("no peripheral " + peripheral);
        }
        return base;
    }

    /** Whether the MCU has a peripheral. */
    public boolean has(String peripheral) {
        return bases.containsKey(peripheral);
    }

    @Override
    public int load(long given, int bytes) throws BusFault {
        long address = given & LOW_HALF;
        MemoryRegion region = region(address, bytes);
        MemoryBytes plain = memory.get(region.name());
        if (plain != null) {
            return plain.load((int) (address - region.first()), bytes);
        }
        Map.Entry<Long, RegisterBlock> block = block(address);
        int offset = (int) (address - block.getKey());
        return block.getValue().load(offset & -Integer.BYTES) >>> Byte.SIZE * (offset & 3);
    }

    @Override
    public void store(long given, int bytes, int value) throws BusFault {
        long address = given & LOW_HALF;
        MemoryRegion region = region(address, bytes);
        MemoryBytes plain = memory.get(region.name());
        if (plain != null) {
            if (!plain.writable()) {
                throw new BusFault(address);
            }
            plain.store((int) (address - region.first()), bytes, value);
            return;
        }
        Map.Entry<Long, RegisterBlock> block = block(address);
        int offset = (int) (address - block.getKey());
        int shift = Byte.SIZE * (offset & 3);
        int mask = -1 >>> Integer.SIZE - Byte.SIZE * bytes;
        block.getValue().store(offset & -Integer.BYTES, value << shift, mask << shift);
    }

    private MemoryRegion region(long address, int bytes) throws BusFault {
        Map.Entry<Long, MemoryRegion> entry = regions.floorEntry(address);
        if (entry == null || !entry.getValue().contains(address + bytes - 1)) {
            throw new BusFault(address);
        }
        return entry.getValue();
    }

    private Map.Entry<Long, RegisterBlock> block(long address) throws BusFault {
        Map.Entry<Long, RegisterBlock> block = blocks.floorEntry(address);
        if (block == null || address - block.getKey() >= BLOCK) {
            throw new BusFault(address);
        }
        return block;
    }
}
