package mp.port.pyboard.internal.cortex;

import mp.core.runtime.BusFault;

/** Branches, and the IT instruction with the instructions that it governs. */
final class Branches {
    private Branches() {}

    static void execute(Core core, long ins) throws BusFault, CpuFault {
        int target = Ins.imm(ins);
        int m = core.r[Ins.rm(ins)];
        switch (Ins.op(ins)) {
            case Op.B -> core.pc = target;
            case Op.BEQ, Op.BNE, Op.BCC -> {
                if (core.passes(Ins.ra(ins))) {
                    core.pc = target;
                }
            }
            case Op.BL -> {
                core.r[14] = core.pc | 1;
                core.pc = target;
            }
            case Op.BX -> core.branchExchange(m);
            case Op.BLX -> {
                core.r[14] = core.pc | 1;
                core.branchExchange(m);
            }
            case Op.CBZ -> core.pc = core.r[Ins.rn(ins)] == 0 ? target : core.pc;
            case Op.CBNZ -> core.pc = core.r[Ins.rn(ins)] != 0 ? target : core.pc;
            case Op.TABLE -> table(core, ins, m);
            case Op.MOV_PC -> core.pc = m & ~1;
            case Op.ADD_PC -> core.pc = m + target & ~1;
            case Op.IT -> block(core, target);
            default -> throw core.undefined();
        }
    }

    private static void table(Core core, long ins, int index) throws BusFault, CpuFault {
        int base = Ins.rn(ins) == 15 ? Ins.imm(ins) : core.r[Ins.rn(ins)];
        int entry = Ins.ra(ins) == 0 ? core.load8(base + index) : core.load16(base + 2 * index);
        core.pc = Ins.imm(ins) + 2 * entry;
    }

    /**
     * Carries out up to four instructions. Only the last may go elsewhere.
     *
     * @param it the condition of the first, and four bits: the last bit of the conditions of the
     *     others, and a 1 that ends them
     */
    private static void block(Core core, int it) throws BusFault, CpuFault {
        boolean last;
        do {
            last = (it & 7) == 0;
            core.at = core.pc;
            long ins = core.code.at(core.pc);
            core.pc += Ins.bytes(ins);
            core.left -= Ins.cycles(ins);
            int next = core.pc;
            if (core.passes(it >>> 4)) {
                Executor.execute(core, Ins.inIt(ins));
            }
            if (!last && core.pc != next) {
                throw core.undefined();
            }
            it = it & 0xE0 | it << 1 & 0x1F;
        } while (!last);
    }
}
