package mp.core.runtime;

import mp.core.declare.ServesOption;
import mp.core.text.BinaryCodec;

import java.math.BigInteger;

/**
 * What scripts do with machine addresses: they meet the bytes of objects that have been asked for
 * their address, and the {@link MemoryBus} of the VM. Everywhere else is nothing: ValueError.
 */
@ServesOption({"MICROPY_PY_MACHINE_MEMX", "MICROPY_PY_UCTYPES"})
public final class MachineAccess {
    private static final long LOW_HALF = 0xffff_ffffL;

    private MachineAccess() {}

    /** The address that an int means: it has the width of a word. */
    public static long address(Runtime rt, long w) {
        long given = rt.isInt(w) ? rt.toLongTruncated(w) : rt.toLong(w);
        return rt.model.wordBytes == Integer.BYTES ? given & LOW_HALF : given;
    }

    /** The int that shows an address. Kept. */
    public static long newAddress(Runtime rt, long address) {
        return address >= 0
                ? rt.newInt(address)
                : rt.newInt(new BigInteger(Long.toUnsignedString(address)));
    }

    /** Reads 1, 2 or 4 bytes, zero-extended. */
    public static long load(Runtime rt, long address, int bytes) {
        MachineMemory objects = rt.machineMemory();
        long value = objects == null ? MachineMemory.NOTHING : objects.load(address, bytes);
        if (value != MachineMemory.NOTHING) {
            return value;
        }
        try {
            return bus(rt, address).load(address, bytes) & LOW_HALF >>> (32 - 8 * bytes);
        } catch (BusFault e) {
            throw nothing(rt, e.address);
        }
    }

    /** Writes the low 1, 2 or 4 bytes of a value. */
    public static void store(Runtime rt, long address, int bytes, int value) {
        MachineMemory objects = rt.machineMemory();
        if (objects != null && objects.store(address, bytes, value)) {
            changed(rt, address, bytes);
            return;
        }
        try {
            bus(rt, address).store(address, bytes, value);
        } catch (BusFault e) {
            throw nothing(rt, e.address);
        }
    }

    /**
     * Shows bytes at an address, as they are now: what no object has is a copy.
     *
     * @param n how many are needed
     */
    public static void view(Runtime rt, long address, int n, BufferView view) {
        if (!tryView(rt, address, n, view, false)) {
            byte[] copy = new byte[0];
            if (n > 0) {
                bus(rt, address);
                rt.reserve(n);
                copy = new byte[n];
                read(rt, address, copy);
            }
            view.set(copy, 0, n, 'B');
        }
    }

    private static void read(Runtime rt, long address, byte[] to) {
        int width;
        for (int at = 0; at < to.length; at += width) {
            width = width(address + at, to.length - at);
            BinaryCodec.integer(to, at, width, false, load(rt, address + at, width));
            rt.poll();
        }
    }

    /** Shows bytes of an object, to be changed in place where {@code write}; false without one. */
    public static boolean tryView(Runtime rt, long address, int n, BufferView view, boolean write) {
        MachineMemory objects = rt.machineMemory();
        if (n == 0 || objects == null || !objects.view(address, view, write)) {
            return false;
        }
        if (view.length < n) {
            throw nothing(rt, address + view.length);
        }
        view.set(view.array, view.offset, n, 'B');
        return true;
    }

    /** Writes bytes to an address. */
    public static void write(Runtime rt, long address, byte[] from, int at, int n) {
        BufferView view = new BufferView();
        if (tryView(rt, address, n, view, true)) {
            System.arraycopy(from, at, view.array, view.offset, n);
            changed(rt, address, n);
            return;
        }
        int width;
        for (int done = 0; done < n; done += width) {
            width = width(address + done, n - done);
            long value = BinaryCodec.integer(from, at + done, width, false, false);
            store(rt, address + done, width, (int) value);
            rt.poll();
        }
    }

    /** The widest access that an address and what is left of a run allow. */
    private static int width(long address, int left) {
        int width = Integer.BYTES;
        while (width > left || (address & (width - 1)) != 0) {
            width >>= 1;
        }
        return width;
    }

    private static void changed(Runtime rt, long address, int bytes) {
        MachineCode code = rt.host().find(MachineCode.class);
        if (code != null) {
            code.changed(address, bytes);
        }
    }

    private static MemoryBus bus(Runtime rt, long address) {
        MemoryBus bus = rt.host().find(MemoryBus.class);
        if (bus == null) {
            throw nothing(rt, address);
        }
        return bus;
    }

    /** The error of an address at which nothing is. */
    public static PyException nothing(Runtime rt, long address) {
        return rt.valueError("nothing at address %08x".formatted(address));
    }
}
