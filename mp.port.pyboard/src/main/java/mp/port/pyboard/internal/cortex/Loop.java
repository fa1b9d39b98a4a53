package mp.port.pyboard.internal.cortex;

import mp.core.runtime.BusFault;

/**
 * The dispatch loop: fetches decoded instructions and carries out the frequent ones; {@link
 * Executor} does the others. Between two instructions {@link Core#pc} may be stale, but not when
 * anything is called that reads or writes it.
 */
final class Loop {
    private static final int MOV_IMM = Op.ALU_IMM + 2 * Op.MOV;
    private static final int MOV_REG = Op.ALU_REG + 2 * Op.MOV;
    private static final int ADD_IMM = Op.ALU_IMM + 2 * Op.ADD;
    private static final int ADD_REG = Op.ALU_REG + 2 * Op.ADD;
    private static final int ADDS_IMM = Op.ALU_IMM + 2 * Op.ADD + 1;
    private static final int ADDS_REG = Op.ALU_REG + 2 * Op.ADD + 1;
    private static final int SUBS_IMM = Op.ALU_IMM + 2 * Op.SUB + 1;
    private static final int SUBS_REG = Op.ALU_REG + 2 * Op.SUB + 1;
    private static final int CMP_IMM = Op.ALU_IMM + 2 * Op.CMP + 1;
    private static final int CMP_REG = Op.ALU_REG + 2 * Op.CMP + 1;
    private static final int LDR_OFFSET = Op.MEM_OFFSET + Op.LDR;
    private static final int LDRB_OFFSET = Op.MEM_OFFSET + Op.LDRB;
    private static final int STR_OFFSET = Op.MEM_OFFSET + Op.STR;
    private static final int STRB_OFFSET = Op.MEM_OFFSET + Op.STRB;

    private Loop() {}

    /** Runs from {@link Core#pc} until a branch to {@link Core#RETURN}. */
    static void run(Core core) throws BusFault, CpuFault {
        int[] r = core.r;
        long[] page = {};
        int number = -1;
        int pc = core.pc;
        while (true) {
            if (core.left <= 0) {
                core.pc = pc;
                core.tick();
                number = -1;
            }
            if (pc >>> CodeCache.SHIFT != number) {
                if (pc == Core.RETURN) {
                    return;
                }
                core.at = pc;
                page = core.code.page(pc);
                number = pc >>> CodeCache.SHIFT;
            }
            long ins = page[CodeCache.index(pc)];
            if (ins == 0) {
                ins = core.code.decode(pc);
            }
            core.at = pc;
            core.left -= Ins.cycles(ins);
            pc += Ins.bytes(ins);
            switch (Ins.op(ins)) {
                case MOV_IMM -> r[Ins.rd(ins)] = Ins.imm(ins);
                case MOV_REG -> r[Ins.rd(ins)] = r[Ins.rm(ins)];
                case ADD_IMM -> r[Ins.rd(ins)] = r[Ins.rn(ins)] + Ins.imm(ins);
                case ADD_REG -> r[Ins.rd(ins)] = r[Ins.rn(ins)] + r[Ins.rm(ins)];
                case ADDS_IMM -> r[Ins.rd(ins)] = Alu.sum(core, r[Ins.rn(ins)], Ins.imm(ins), 0);
                case ADDS_REG -> r[Ins.rd(ins)] = Alu.sum(core, r[Ins.rn(ins)], r[Ins.rm(ins)], 0);
                case SUBS_IMM -> r[Ins.rd(ins)] = Alu.sum(core, r[Ins.rn(ins)], ~Ins.imm(ins), 1);
                case SUBS_REG -> r[Ins.rd(ins)] = Alu.sum(core, r[Ins.rn(ins)], ~r[Ins.rm(ins)], 1);
                case CMP_IMM -> Alu.sum(core, r[Ins.rn(ins)], ~Ins.imm(ins), 1);
                case CMP_REG -> Alu.sum(core, r[Ins.rn(ins)], ~r[Ins.rm(ins)], 1);
                case LDR_OFFSET -> r[Ins.rd(ins)] = core.load32(r[Ins.rn(ins)] + Ins.imm(ins));
                case LDRB_OFFSET -> r[Ins.rd(ins)] = core.load8(r[Ins.rn(ins)] + Ins.imm(ins));
                case STR_OFFSET -> core.store32(r[Ins.rn(ins)] + Ins.imm(ins), r[Ins.rd(ins)]);
                case STRB_OFFSET -> core.store8(r[Ins.rn(ins)] + Ins.imm(ins), r[Ins.rd(ins)]);
                case Op.B -> pc = Ins.imm(ins);
                case Op.BEQ -> pc = core.z == 0 ? Ins.imm(ins) : pc;
                case Op.BNE -> pc = core.z != 0 ? Ins.imm(ins) : pc;
                case Op.BCC -> pc = core.passes(Ins.ra(ins)) ? Ins.imm(ins) : pc;
                case Op.IT, Op.WFI, Op.WFE -> {
                    // Others may run meanwhile, and take the place of this page.
                    core.pc = pc;
                    Executor.execute(core, ins);
                    pc = core.pc;
                    number = -1;
                }
                default -> {
                    core.pc = pc;
                    Executor.execute(core, ins);
                    pc = core.pc;
                }
            }
        }
    }
}
