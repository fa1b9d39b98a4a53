package mp.port.pyboard.internal.cortex;

import mp.core.runtime.BusFault;

import java.util.Arrays;

/**
 * The processor as a board sees it: something that calls machine code. Between two calls it keeps
 * its floating-point mode and its interrupt masks, not its registers.
 *
 * <p>Cycles are simple: one for an instruction, one more for each access to memory and for a
 * branch, seven for an integer division, fourteen for one of floats or a square root.
 *
 * <p>It belongs to one thread. A ticker may call it again; such a call has its own registers and
 * goes on below the stack pointer of the outer one.
 */
public final class Cpu {
    private final Core core;
    private final int stackTop;
    private int depth;

    /**
     * Makes a processor.
     *
     * @param bus its memory and devices
     * @param stackLow the first address of the stack
     * @param stackTop the address after the stack, a multiple of 8
     * @param ticker what hears of time
     */
    public Cpu(Bus bus, int stackLow, int stackTop, Ticker ticker) {
        this.core = new Core(bus, ticker, stackLow, stackTop);
        this.stackTop = stackTop;
    }

    /**
     * Calls a function and runs it until it returns.
     *
     * @param address its address; the lowest bit, which marks Thumb code, may be missing
     * @return r0
     * @throws CpuFault when it does what it cannot do
     */
    public int call(int address, int r0, int r1, int r2, int r3) throws CpuFault {
        Saved saved = depth == 0 ? null : new Saved(core);
        int sp = saved == null ? stackTop : core.r[13] & ~7;
        depth++;
        try {
            enter(address, sp, r0, r1, r2, r3);
            Loop.run(core);
            int result = core.r[0];
            if (depth == 1) {
                core.tick();
            }
            return result;
        } catch (BusFault fault) {
            throw core.fault(CpuFault.Kind.BAD_ADDRESS, (int) fault.address);
        } finally {
            depth--;
            if (saved != null) {
                saved.restore(core);
            }
        }
    }

    private void enter(int address, int sp, int r0, int r1, int r2, int r3) {
        int[] r = core.r;
        Arrays.fill(r, 0);
        r[0] = r0;
        r[1] = r1;
        r[2] = r2;
        r[3] = r3;
        r[13] = sp;
        r[14] = Core.RETURN | 1;
        core.pc = address & ~1;
        core.at = core.pc;
        core.exclusive = false;
        core.code.othersRan();
        core.system.apsr(0, 3);
        if (depth == 1) {
            core.system.reset();
        }
    }

    /**
     * Tells of code that stays as it is until its own processor writes it, or {@link #changed} is
     * told. Other code is decoded anew in each call, and after each slice of time.
     */
    public void placed(int address, int bytes) {
        core.code.lasts(address, bytes);
    }

    /** Tells that others have written bytes which may be in code that was placed. */
    public void changed(int address, int bytes) {
        core.code.forget(address, bytes);
    }

    /**
     * Cycles of the running call that its ticker has not yet heard of, with the instruction that
     * runs.
     */
    public int untold() {
        return Ticker.SLICE - core.left;
    }

    /** Whether the program holds back all interrupts. */
    public boolean interruptsMasked() {
        return core.system.interruptsMasked();
    }

    /** The state, for tests. */
    Core core() {
        return core;
    }
}
