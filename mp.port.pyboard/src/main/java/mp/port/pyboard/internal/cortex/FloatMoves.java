package mp.port.pyboard.internal.cortex;

import mp.core.runtime.BusFault;

/** Moves floating-point registers from and to core registers and memory, which must be aligned. */
final class FloatMoves {
    private FloatMoves() {}

    static void execute(Core core, long ins) throws BusFault, CpuFault {
        core.system.floatActive();
        int[] r = core.r;
        int[] s = core.fpu.s;
        int imm = Ins.imm(ins);
        int rd = Ins.rd(ins);
        switch (Ins.op(ins)) {
            case Op.VMOV_FROM_CORE -> s[imm] = r[rd];
            case Op.VMOV_TO_CORE -> r[rd] = s[imm];
            case Op.VMOV_PAIR_FROM_CORE -> {
                s[imm] = r[rd];
                s[imm + 1] = r[Ins.rn(ins)];
            }
            case Op.VMOV_PAIR_TO_CORE -> {
                r[rd] = s[imm];
                r[Ins.rn(ins)] = s[imm + 1];
            }
            case Op.VMRS -> {
                if (rd == 15) {
                    core.nzcv(core.fpu.fpscr() >>> 28);
                } else {
                    r[rd] = core.fpu.fpscr();
                }
            }
            case Op.VMSR -> core.fpu.fpscr(r[rd]);
            default -> memory(core, ins);
        }
    }

    private static void memory(Core core, long ins) throws BusFault, CpuFault {
        int first = Ins.rd(ins) << 4 | Ins.ra(ins);
        int rn = Ins.rn(ins);
        int imm = Ins.imm(ins);
        int op = Ins.op(ins);
        boolean down = op == Op.VLDM_DOWN || op == Op.VSTM_DOWN;
        switch (op) {
            case Op.VLOAD, Op.VSTORE -> {
                int address = rn == 15 ? imm : core.r[rn] + imm;
                transfer(core, op == Op.VLOAD, first, Ins.rm(ins), address);
            }
            case Op.VLDM_UP, Op.VLDM_DOWN, Op.VSTM_UP, Op.VSTM_DOWN -> {
                boolean load = op == Op.VLDM_UP || op == Op.VLDM_DOWN;
                int base = core.r[rn];
                int end = down ? base - 4 * imm : base + 4 * imm;
                if (down && !load) {
                    core.checkStack(rn, end);
                }
                core.left -= imm;
                transfer(core, load, first, imm, down ? end : base);
                core.r[rn] = Ins.rm(ins) != 0 ? end : base;
            }
            default -> throw core.undefined();
        }
    }

    private static void transfer(Core core, boolean load, int first, int count, int address)
            throws BusFault, CpuFault {
        int at = core.aligned(address, 4);
        int[] s = core.fpu.s;
        for (int i = first; i < first + count; i++, at += 4) {
            if (load) {
                s[i] = core.load32(at);
            } else {
                core.store32(at, s[i]);
            }
        }
    }
}
