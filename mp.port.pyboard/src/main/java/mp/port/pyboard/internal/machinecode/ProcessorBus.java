package mp.port.pyboard.internal.machinecode;

import mp.core.runtime.BusFault;
import mp.core.runtime.MachineMemory;
import mp.core.runtime.MemoryBus;
import mp.port.pyboard.internal.cortex.Bus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What the processor sees: the objects of the VM that calls it, the RAM behind the heap, and
 * everything else of the chip. Of the heap it sees what it was given.
 */
final class ProcessorBus implements Bus {
    private static final long LOW_HALF = 0xffff_ffffL;
    private static final int DEVICES = 0x4000_0000;
    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final MemoryBus chip;
    private final Runnable beforeDevice;
    private final byte[] ram;
    private final int ramFirst;
    private final int heapBytes;
    private MachineMemory objects;

    /**
     * A bus.
     *
     * @param chip memory and devices by address
     * @param ram the bytes of the RAM
     * @param ramFirst where it begins
     * @param heapBytes bytes at its beginning that are the heap
     * @param beforeDevice is called before a device is read or written
     */
    ProcessorBus(MemoryBus chip, byte[] ram, int ramFirst, int heapBytes, Runnable beforeDevice) {
        this.chip = chip;
        this.ram = ram;
        this.ramFirst = ramFirst;
        this.heapBytes = heapBytes;
        this.beforeDevice = beforeDevice;
    }

    /** Shows the objects of another VM, or of none; returns those of before. */
    MachineMemory show(MachineMemory now) {
        MachineMemory before = objects;
        objects = now;
        return before;
    }

    private boolean isFreeRam(int offset, int bytes) {
        return offset >= heapBytes && offset <= ram.length - bytes;
    }

    private int load(int address, int bytes) throws BusFault {
        int offset = address - ramFirst;
        if (isFreeRam(offset, bytes)) {
            int value = 0;
            for (int i = bytes - 1; i >= 0; i--) {
                value = value << Byte.SIZE | ram[offset + i] & 0xff;
            }
            return value;
        }
        if (address >= 0 && address < DEVICES) {
            long value = objects.load(address, bytes);
            if (value != MachineMemory.NOTHING) {
                return (int) value;
            }
        }
        checkHeap(address, offset);
        return chip.load(address & LOW_HALF, bytes) & -1 >>> Integer.SIZE - Byte.SIZE * bytes;
    }

    private void store(int address, int bytes, int value) throws BusFault {
        int offset = address - ramFirst;
        if (isFreeRam(offset, bytes)) {
            for (int i = 0; i < bytes; i++) {
                ram[offset + i] = (byte) (value >> Byte.SIZE * i);
            }
            return;
        }
        boolean memory = address >= 0 && address < DEVICES;
        if (memory && objects.store(address, bytes, value)) {
            return;
        }
        checkHeap(address, offset);
        chip.store(address & LOW_HALF, bytes, value);
    }

    /** Time is told before a device acts; objects that nobody handed over are not there. */
    private void checkHeap(int address, int offset) throws BusFault {
        if (offset >= 0 && offset < heapBytes) {
            throw new BusFault(address & LOW_HALF);
        }
        if (address < 0 || address >= DEVICES) {
            beforeDevice.run();
        }
    }

    @Override
    public int load8(int address) throws BusFault {
        return load(address, 1);
    }

    @Override
    public int load16(int address) throws BusFault {
        return load(address, 2);
    }

    @Override
    public int load32(int address) throws BusFault {
        int offset = address - ramFirst;
        return isFreeRam(offset, 4) ? (int) WORD.get(ram, offset) : load(address, 4);
    }

    @Override
    public void store8(int address, int value) throws BusFault {
        store(address, 1, value);
    }

    @Override
    public void store16(int address, int value) throws BusFault {
        store(address, 2, value);
    }

    @Override
    public void store32(int address, int value) throws BusFault {
        int offset = address - ramFirst;
        if (isFreeRam(offset, 4)) {
            WORD.set(ram, offset, value);
        } else {
            store(address, 4, value);
        }
    }

    @Override
    public int fetch16(int address) throws BusFault {
        if (address < 0 || address >= DEVICES) {
            throw new BusFault(address & LOW_HALF);
        }
        return load(address, 2);
    }
}
