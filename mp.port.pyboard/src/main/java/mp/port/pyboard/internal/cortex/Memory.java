package mp.port.pyboard.internal.cortex;

import mp.core.runtime.BusFault;

/** Loads and stores of core registers. A register that is to be written back is written last. */
final class Memory {
    private Memory() {}

    static void execute(Core core, long ins) throws BusFault, CpuFault {
        int op = Ins.op(ins);
        if (op < Op.LDM_UP) {
            int address = address(core, ins, op & ~7);
            transfer(core, op & 7, Ins.rd(ins), address);
            writeBack(core, ins, op & ~7);
            return;
        }
        switch (op) {
            case Op.LDM_UP, Op.LDM_DOWN -> loadMultiple(core, ins, op == Op.LDM_DOWN);
            case Op.STM_UP, Op.STM_DOWN -> storeMultiple(core, ins, op == Op.STM_DOWN);
            case Op.LDRD, Op.STRD -> dual(core, ins, op == Op.LDRD);
            case Op.LOAD_PC, Op.LOAD_SP -> loadSpecial(core, ins, op == Op.LOAD_PC);
            default -> Exclusive.execute(core, ins);
        }
    }

    private static int address(Core core, long ins, int mode) throws CpuFault {
        int base = core.r[Ins.rn(ins)];
        return switch (mode) {
            case Op.MEM_OFFSET -> base + Ins.imm(ins);
            case Op.MEM_INDEX -> base + (core.r[Ins.rm(ins)] << Ins.imm(ins));
            case Op.MEM_LITERAL -> Ins.imm(ins);
            case Op.MEM_PRE -> {
                core.checkStack(Ins.rn(ins), base + Ins.imm(ins));
                yield base + Ins.imm(ins);
            }
            default -> base;
        };
    }

    private static void writeBack(Core core, long ins, int mode) {
        if (mode == Op.MEM_PRE || mode == Op.MEM_POST) {
            int rn = Ins.rn(ins);
            int written = core.r[rn] + Ins.imm(ins);
            core.r[rn] = rn == 13 ? written & ~3 : written;
        }
    }

    private static void transfer(Core core, int kind, int register, int address)
            throws BusFault, CpuFault {
        int[] r = core.r;
        switch (kind) {
            case Op.STR -> core.store32(address, r[register]);
            case Op.STRH -> core.store16(address, r[register]);
            case Op.STRB -> core.store8(address, r[register]);
            case Op.LDR -> r[register] = core.load32(address);
            case Op.LDRH -> r[register] = core.load16(address);
            case Op.LDRB -> r[register] = core.load8(address);
            case Op.LDRSH -> r[register] = (short) core.load16(address);
            default -> r[register] = (byte) core.load8(address);
        }
    }

    /** Loads the program counter, which must be aligned, or the stack pointer. */
    private static void loadSpecial(Core core, long ins, boolean toPc) throws BusFault, CpuFault {
        int mode = Op.MEM_OFFSET + 8 * Ins.ra(ins);
        int address = address(core, ins, mode);
        int value = core.load32(toPc ? core.aligned(address, 4) : address);
        writeBack(core, ins, mode);
        if (toPc) {
            core.branchExchange(value);
        } else {
            core.r[13] = value & ~3;
        }
    }

    private static void loadMultiple(Core core, long ins, boolean down) throws BusFault, CpuFault {
        int list = Ins.imm(ins);
        int bytes = 4 * Integer.bitCount(list);
        int base = core.r[Ins.rn(ins)];
        int address = core.aligned(down ? base - bytes : base, 4);
        int end = down ? address : base + bytes;
        core.left -= bytes >>> 2;
        for (int i = 0; i < 15; i++) {
            if ((list >>> i & 1) != 0) {
                core.r[i] = core.load32(address);
                address += 4;
            }
        }
        int target = list >>> 15 != 0 ? core.load32(address) : 1;
        if (Ins.ra(ins) != 0) {
            core.r[Ins.rn(ins)] = end;
        }
        if (list >>> 15 != 0) {
            core.branchExchange(target);
        }
    }

    private static void storeMultiple(Core core, long ins, boolean down) throws BusFault, CpuFault {
        int list = Ins.imm(ins);
        int bytes = 4 * Integer.bitCount(list);
        int base = core.r[Ins.rn(ins)];
        int address = core.aligned(down ? base - bytes : base, 4);
        int end = down ? address : base + bytes;
        if (down && Ins.ra(ins) != 0) {
            core.checkStack(Ins.rn(ins), end);
        }
        core.left -= bytes >>> 2;
        for (int i = 0; i < 15; i++) {
            if ((list >>> i & 1) != 0) {
                core.store32(address, core.r[i]);
                address += 4;
            }
        }
        if (Ins.ra(ins) != 0) {
            core.r[Ins.rn(ins)] = end;
        }
    }

    private static void dual(Core core, long ins, boolean load) throws BusFault, CpuFault {
        int mode = Ins.rm(ins);
        int imm = Ins.imm(ins);
        int base = core.r[Ins.rn(ins)];
        int address = mode == Op.DUAL_LITERAL ? imm : mode == Op.DUAL_POST ? base : base + imm;
        core.aligned(address, 4);
        core.left -= 1;
        if (load) {
            int first = core.load32(address);
            core.r[Ins.ra(ins)] = core.load32(address + 4);
            core.r[Ins.rd(ins)] = first;
        } else {
            if (mode == Op.DUAL_PRE) {
                core.checkStack(Ins.rn(ins), address);
            }
            core.store32(address, core.r[Ins.rd(ins)]);
            core.store32(address + 4, core.r[Ins.ra(ins)]);
        }
        if (mode == Op.DUAL_PRE || mode == Op.DUAL_POST) {
            core.r[Ins.rn(ins)] = base + imm;
        }
    }
}
