package mp.port.pyboard.internal.cortex;

import mp.core.runtime.BusFault;

/** Carries out any one instruction; {@link Core#pc} is already that of the next. */
final class Executor {
    private Executor() {}

    static void execute(Core core, long ins) throws BusFault, CpuFault {
        switch (Ins.op(ins) >>> 5) {
            case 0, 1, 2 -> Alu.execute(core, ins);
            case 3 -> Bits.execute(core, ins);
            case 4, 5 -> Memory.execute(core, ins);
            case 6 -> Multiplier.execute(core, ins);
            case 8 -> Branches.execute(core, ins);
            case 9 -> core.system.execute(ins);
            case 10 -> FloatOps.execute(core, ins);
            case 11 -> FloatMoves.execute(core, ins);
            default -> Alu.executeToSp(core, ins);
        }
    }
}
