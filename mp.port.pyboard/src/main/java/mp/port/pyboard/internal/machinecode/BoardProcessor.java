package mp.port.pyboard.internal.machinecode;

import mp.core.code.NativeArch;
import mp.core.runtime.MachineCode;
import mp.core.runtime.MachineFault;
import mp.core.runtime.MachineMemory;
import mp.core.runtime.Runtime;
import mp.port.pyboard.internal.board.MemoryRegion;
import mp.port.pyboard.internal.cortex.Cpu;
import mp.port.pyboard.internal.cortex.CpuFault;
import mp.port.pyboard.internal.cortex.Ticker;
import mp.port.pyboard.internal.hardware.Hardware;

/**
 * The processor of a board as a VM sees it. The RAM of the chip holds the heap, whose addresses
 * count from its beginning, and at its end the stack of machine code. While code runs, time goes
 * on, and handlers run.
 */
public final class BoardProcessor implements MachineCode, Ticker {
    private static final String RAM = "sram";
    private static final String FLASH = "flash";
    private static final int STACK_BYTES = 16 << 10;
    private static final long MILLISECOND = 1_000_000;

    private final Hardware hardware;
    private final Cpu cpu;
    private final ProcessorBus bus;
    private final MachineTime time;
    private final long ramAddress;
    private final long romAddress;
    private final int heapBytes;
    private Runtime caller;
    private boolean masked;

    /** The processor after a reset. */
    public BoardProcessor(Hardware hardware) {
        this.hardware = hardware;
        MemoryRegion ram = region(hardware, RAM);
        ramAddress = ram.first();
        romAddress = region(hardware, FLASH).first();
        byte[] bytes = hardware.memory.memory(RAM).array();
        heapBytes = bytes.length - STACK_BYTES;
        time = new MachineTime(hardware.clock, hardware.board.clocks().system());
        int first = (int) ramAddress;
        bus = new ProcessorBus(hardware, bytes, first, heapBytes, this::ahead);
        cpu = new Cpu(bus, first + heapBytes, first + bytes.length, this);
    }

    private static MemoryRegion region(Hardware hardware, String name) {
        for (MemoryRegion region : hardware.board.mcu().memory()) {
            if (region.name().equals(name)) {
                return region;
            }
        }
        throw new IllegalArgumentException(hardware.board.mcu().name() + " has no " + name);
    }

    @Override
    public NativeArch arch() {
        return NativeArch.ARMV7EMSP;
    }

    @Override
    public int wordBytes() {
        return Integer.BYTES;
    }

    @Override
    public long heapAddress() {
        return ramAddress;
    }

    @Override
    public long romAddress() {
        return romAddress;
    }

    @Override
    public void placed(long address, int bytes) {
        cpu.placed((int) address, bytes);
    }

    @Override
    public void changed(long address, int bytes) {
        cpu.changed((int) address, bytes);
    }

    @Override
    public int execute(Runtime rt, long address, int[] arguments) throws MachineFault {
        if ((long) rt.memory.top * Integer.BYTES > heapBytes) {
            throw new MachineFault("the heap is larger than the board's memory");
        }
        Runtime outerCaller = caller;
        MachineMemory outer = bus.show(rt.machineMemory());
        caller = rt;
        time.restart();
        try {
            return cpu.call((int) address, arguments[0], arguments[1], arguments[2], arguments[3]);
        } catch (CpuFault e) {
            throw new MachineFault(e.getMessage());
        } finally {
            takeMask();
            bus.show(outer);
            caller = outerCaller;
            time.restart();
        }
    }

    private void ahead() {
        time.ahead(cpu.untold());
    }

    @Override
    public void elapsed(int cycles) {
        time.elapsed(cycles);
        takeMask();
        caller.attend();
        time.follow();
    }

    /** Interrupts come at least once in a millisecond. */
    @Override
    public void sleep() {
        long now = hardware.clock.nanos();
        hardware.clock.waitUntil(now - now % MILLISECOND + MILLISECOND);
        caller.attend();
        time.restart();
    }

    /** Machine code and scripts hold back the same interrupts. */
    private void takeMask() {
        if (cpu.interruptsMasked() != masked) {
            masked = cpu.interruptsMasked();
            hardware.interrupts.mask(masked);
        }
    }
}
