package mp.machine.api.internal;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.MachineCode;
import mp.core.runtime.MachineMemory;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.machine.api.BusFault;
import mp.machine.api.MemoryBus;

/**
 * What {@code mem8}, {@code mem16} and {@code mem32} are: the bytes of objects that have machine
 * addresses and the {@link MemoryBus} of the VM, seen in items of one width. Without either there
 * is nothing at any address.
 *
 * <pre>
 *   raw [header, bytes of an item]
 * </pre>
 */
@PyType("mem")
final class MemType {
    private static final int WIDTH = 1;
    private static final long LOW_HALF = 0xffff_ffffL;

    private MemType() {}

    /** One of a width. Kept. */
    static long make(Runtime rt, int bytes) {
        long self = rt.newRaw(MemTypeTable.TABLE.ordinal, 1);
        rt.slot(self, WIDTH, bytes);
        return self;
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        out.add("<").add(8 * rt.slot(self, WIDTH)).add("-bit memory>");
        return true;
    }

    @Slot(Of.SUBSCR)
    static long subscr(Runtime rt, long self, long index, long value) {
        if (value == 0) {
            return 0;
        }
        int bytes = (int) rt.slot(self, WIDTH);
        long address = address(rt, index, bytes);
        try {
            if (value != Runtime.LOAD) {
                store(rt, address, bytes, (int) rt.toLongTruncated(value));
                return rt.none;
            }
            return rt.newInt(load(rt, address, bytes));
        } catch (BusFault e) {
            throw rt.valueError("nothing at address " + hex(e.address));
        }
    }

    private static long load(Runtime rt, long address, int bytes) throws BusFault {
        MachineMemory objects = rt.machineMemory();
        long value = objects == null ? MachineMemory.NOTHING : objects.load(address, bytes);
        return value != MachineMemory.NOTHING
                ? value
                : bus(rt, address).load(address, bytes) & LOW_HALF >>> (32 - 8 * bytes);
    }

    private static void store(Runtime rt, long address, int bytes, int value) throws BusFault {
        MachineMemory objects = rt.machineMemory();
        if (objects != null && objects.store(address, bytes, value)) {
            rt.host().find(MachineCode.class).changed(address, bytes);
        } else {
            bus(rt, address).store(address, bytes, value);
        }
    }

    private static long address(Runtime rt, long index, int bytes) {
        long given = rt.toLongTruncated(index);
        long address = rt.model.wordBytes == Integer.BYTES ? given & LOW_HALF : given;
        if ((address & (bytes - 1)) != 0) {
            throw rt.valueError(
                    "address " + hex(address) + " is not aligned to " + bytes + " bytes");
        }
        return address;
    }

    private static MemoryBus bus(Runtime rt, long address) throws BusFault {
        MemoryBus bus = rt.host().find(MemoryBus.class);
        if (bus == null) {
            throw new BusFault(address);
        }
        return bus;
    }

    /** The low 32 bits, which is all that the reference shows. */
    private static String hex(long address) {
        return "%08x".formatted((int) address);
    }
}
