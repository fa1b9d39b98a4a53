package mp.port.pyboard.internal.cortex;

import mp.core.runtime.BusFault;

/**
 * The state of a processor, and access to memory as its instructions see it. {@link #at} is the
 * address of the instruction that runs, {@link #pc} that of the next one. Register 15 of {@link #r}
 * is not used: decoding has made numbers of it.
 *
 * <p>Flags are kept as the results they came from: N is the sign of n, Z says that z is 0, C is c,
 * V is the sign of v.
 */
final class Core {
    /** Where a called program returns to: no address of code. */
    static final int RETURN = 0xFFFFFFFE;

    final int[] r = new int[16];
    final Fpu fpu = new Fpu();
    final SystemRegisters system = new SystemRegisters(this);
    final CodeCache code;
    int n;
    int z = 1;
    int c;
    int v;

    /** Saturation has happened: 0 or 1. */
    int q;

    /** The four GE flags. */
    int ge;

    int at;
    int pc;

    /** Cycles until the ticker is to be told. */
    int left = Ticker.SLICE;

    /** A load-exclusive waits for its store. */
    boolean exclusive;

    /** An event for WFE has come. */
    boolean event;

    private final Bus bus;
    private final Ticker ticker;
    private final int stackLow;
    private final int stackHigh;

    Core(Bus bus, Ticker ticker, int stackLow, int stackHigh) {
        this.bus = bus;
        this.ticker = ticker;
        this.stackLow = stackLow;
        this.stackHigh = stackHigh;
        code = new CodeCache(bus);
    }

    // Time.

    /** Tells the ticker; afterwards an exclusive store fails and code may have changed. */
    void tick() {
        int cycles = Ticker.SLICE - left;
        left = Ticker.SLICE;
        exclusive = false;
        ticker.elapsed(cycles);
        code.othersRan();
    }

    void sleep() {
        tick();
        ticker.sleep();
        code.othersRan();
    }

    // Flags.

    /** N, Z, C and V in bits 3 to 0. */
    int nzcv() {
        return n >>> 31 << 3 | (z == 0 ? 4 : 0) | c << 1 | v >>> 31;
    }

    void nzcv(int bits) {
        n = bits << 28;
        z = ~bits & 4;
        c = bits >>> 1 & 1;
        v = bits << 31;
    }

    /** Whether a condition, from 0 (equal) to 14 (always), holds. */
    boolean passes(int condition) {
        boolean holds =
                switch (condition >>> 1) {
                    case 0 -> z == 0;
                    case 1 -> c != 0;
                    case 2 -> n < 0;
                    case 3 -> v < 0;
                    case 4 -> c != 0 && z != 0;
                    case 5 -> (n ^ v) >= 0;
                    case 6 -> z != 0 && (n ^ v) >= 0;
                    default -> true;
                };
        return holds ^ (condition & 1) != 0;
    }

    // Branches.

    /** Goes to an address that says with its lowest bit that it is Thumb code. */
    void branchExchange(int address) throws CpuFault {
        if ((address & 1) == 0) {
            throw fault(CpuFault.Kind.NOT_THUMB, address);
        }
        pc = address & ~1;
    }

    // Faults.

    CpuFault fault(CpuFault.Kind kind, int address) {
        return new CpuFault(kind, at, code.text(at), address);
    }

    CpuFault undefined() {
        return fault(CpuFault.Kind.UNDEFINED, 0);
    }

    /** Faults if an instruction would move the stack pointer below the region in which it is. */
    void checkStack(int register, int sp) throws CpuFault {
        if (register == 13
                && Integer.compareUnsigned(sp, stackLow) < 0
                && Integer.compareUnsigned(r[13], stackLow) >= 0
                && Integer.compareUnsigned(r[13], stackHigh) <= 0) {
            throw fault(CpuFault.Kind.STACK_OVERFLOW, sp);
        }
    }

    // Memory.

    int load32(int address) throws BusFault, CpuFault {
        return (address & 3) == 0 ? bus.load32(address) : loadBytes(address, 4);
    }

    int load16(int address) throws BusFault, CpuFault {
        return (address & 1) == 0 ? bus.load16(address) : loadBytes(address, 2);
    }

    int load8(int address) throws BusFault {
        return bus.load8(address);
    }

    void store32(int address, int value) throws BusFault, CpuFault {
        if ((address & 3) == 0) {
            code.written(address);
            bus.store32(address, value);
        } else {
            storeBytes(address, value, 4);
        }
    }

    void store16(int address, int value) throws BusFault, CpuFault {
        if ((address & 1) == 0) {
            code.written(address);
            bus.store16(address, value);
        } else {
            storeBytes(address, value, 2);
        }
    }

    void store8(int address, int value) throws BusFault {
        code.written(address);
        bus.store8(address, value);
    }

    /** An address for an instruction that wants it to be a multiple of a power of two. */
    int aligned(int address, int bytes) throws CpuFault {
        if ((address & bytes - 1) != 0) {
            throw fault(CpuFault.Kind.UNALIGNED, address);
        }
        return address;
    }

    private int loadBytes(int address, int bytes) throws BusFault, CpuFault {
        checkOrdinary(address);
        int value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= bus.load8(address + i) << 8 * i;
        }
        return value;
    }

    private void storeBytes(int address, int value, int bytes) throws BusFault, CpuFault {
        checkOrdinary(address);
        for (int i = 0; i < bytes; i++) {
            store8(address + i, value >>> 8 * i & 0xFF);
        }
    }

    /** Devices, which lie at 4 and 5, and above A, do not take unaligned accesses. */
    private void checkOrdinary(int address) throws CpuFault {
        int region = address >>> 29;
        if (region == 2 || region >= 5) {
            throw fault(CpuFault.Kind.UNALIGNED, address);
        }
    }
}
