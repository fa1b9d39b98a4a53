package mp.port.pyboard.internal.cortex;

/** Decodes instructions of one halfword. */
final class Decoder16 {
    private static final int[] OPERATIONS = {
        Op.AND, Op.EOR, -1, -1, -1, Op.ADC, Op.SBC, -1, Op.TST, -1, Op.CMP, Op.CMN, Op.ORR, -1,
        Op.BIC, Op.MVN
    };

    private Decoder16() {}

    /** Decodes the instruction h at an address. */
    static long decode(int at, int h) {
        int rd = h & 7;
        return switch (h >>> 11) {
            case 0, 1, 2 -> shift(h);
            case 3 -> addSubtract(h);
            case 4, 5, 6, 7 -> immediate(h);
            case 8 -> (h & 0x400) == 0 ? dataProcessing(h) : highRegisters(at, h);
            case 9 -> {
                int address = (at + 4 & ~3) + 4 * (h & 0xFF);
                yield Ins.slow(Op.MEM_LITERAL + Op.LDR, h >>> 8 & 7, 0, address);
            }
            case 10, 11 ->
                    Ins.slow(Op.MEM_INDEX + (h >>> 9 & 7), rd, h >>> 3 & 7, h >>> 6 & 7, 0, 0);
            case 12 -> offset(Op.STR, h, 4);
            case 13 -> offset(Op.LDR, h, 4);
            case 14 -> offset(Op.STRB, h, 1);
            case 15 -> offset(Op.LDRB, h, 1);
            case 16 -> offset(Op.STRH, h, 2);
            case 17 -> offset(Op.LDRH, h, 2);
            case 18 -> Ins.slow(Op.MEM_OFFSET + Op.STR, h >>> 8 & 7, 13, 4 * (h & 0xFF));
            case 19 -> Ins.slow(Op.MEM_OFFSET + Op.LDR, h >>> 8 & 7, 13, 4 * (h & 0xFF));
            case 20 -> alu(Op.ALU_IMM, Op.MOV, h >>> 8 & 7, 0, (at + 4 & ~3) + 4 * (h & 0xFF));
            case 21 -> alu(Op.ALU_IMM, Op.ADD, h >>> 8 & 7, 13, 4 * (h & 0xFF));
            case 22, 23 -> miscellaneous(at, h);
            case 24, 25 -> multiple(h);
            case 26, 27 -> conditional(at, h);
            default -> Ins.slow(Op.B, 0, 0, at + 4 + (h << 21 >> 20));
        };
    }

    private static long alu(int kind, int operation, int rd, int rn, int imm) {
        return Ins.of(kind + 2 * operation, rd, rn, imm);
    }

    private static long flags(long ins) {
        return ins | Ins.FLAGS | Ins.UNLESS_IT;
    }

    private static long registers(int operation, int rd, int rn, int rm) {
        return Ins.of(Op.ALU_REG + 2 * operation, rd, rn, rm, 0, 0);
    }

    private static long shift(int h) {
        int shift = Shifter.decode(h >>> 11, h >>> 6 & 31);
        int op = (shift == 0 ? Op.ALU_REG : Op.ALU_SHIFT) + 2 * Op.MOV;
        return flags(Ins.of(op, h & 7, 0, h >>> 3 & 7, 0, shift));
    }

    private static long addSubtract(int h) {
        int operation = (h & 0x200) == 0 ? Op.ADD : Op.SUB;
        int rn = h >>> 3 & 7;
        int third = h >>> 6 & 7;
        return flags(
                (h & 0x400) == 0
                        ? registers(operation, h & 7, rn, third)
                        : alu(Op.ALU_IMM, operation, h & 7, rn, third));
    }

    private static long immediate(int h) {
        int rd = h >>> 8 & 7;
        int imm = h & 0xFF;
        return switch (h >>> 11) {
            case 4 -> flags(alu(Op.ALU_IMM, Op.MOV, rd, 0, imm));
            case 5 -> alu(Op.ALU_IMM, Op.CMP, 0, rd, imm) | Ins.FLAGS;
            case 6 -> flags(alu(Op.ALU_IMM, Op.ADD, rd, rd, imm));
            default -> flags(alu(Op.ALU_IMM, Op.SUB, rd, rd, imm));
        };
    }

    private static long dataProcessing(int h) {
        int rd = h & 7;
        int rm = h >>> 3 & 7;
        int operation = h >>> 6 & 15;
        return switch (operation) {
            case 2, 3, 4 -> flags(Ins.of(Op.SHIFT + 2 * (operation - 2), rd, rd, rm, 0, 0));
            case 7 -> flags(Ins.of(Op.SHIFT + 2 * Op.ROR, rd, rd, rm, 0, 0));
            case 8, 10, 11 -> registers(OPERATIONS[operation], 0, rd, rm) | Ins.FLAGS;
            case 9 -> flags(alu(Op.ALU_IMM, Op.RSB, rd, rm, 0));
            case 13 -> flags(Ins.of(Op.MUL, rd, rd, rm, 0, 0));
            default -> flags(registers(OPERATIONS[operation], rd, rd, rm));
        };
    }

    private static long highRegisters(int at, int h) {
        int rd = h & 7 | h >>> 4 & 8;
        int rm = h >>> 3 & 15;
        return switch (h >>> 8 & 3) {
            case 0 -> addHigh(at, rd, rm);
            case 1 ->
                    rd == 15 || rm == 15 || (rd | rm) < 8
                            ? Ins.undefined()
                            : registers(Op.CMP, 0, rd, rm) | Ins.FLAGS;
            case 2 -> moveHigh(at, rd, rm);
            default -> {
                if ((h & 7) != 0 || rm == 15) {
                    yield Ins.undefined();
                }
                yield Ins.slow((h & 0x80) == 0 ? Op.BX : Op.BLX, 0, 0, rm, 0, 0);
            }
        };
    }

    private static long addHigh(int at, int rd, int rm) {
        if (rd == 15) {
            return rm == 15 ? Ins.undefined() : Ins.slow(Op.ADD_PC, 0, 0, rm, 0, at + 4);
        }
        if (rm == 15) {
            return toSp(rd, alu(Op.ALU_IMM, Op.ADD, rd, rd, at + 4));
        }
        return toSp(rd, registers(Op.ADD, rd, rd, rm));
    }

    private static long moveHigh(int at, int rd, int rm) {
        if (rd == 15) {
            return rm == 15 ? Ins.slow(Op.B, 0, 0, at + 4) : Ins.slow(Op.MOV_PC, 0, 0, rm, 0, 0);
        }
        return toSp(
                rd,
                rm == 15 ? alu(Op.ALU_IMM, Op.MOV, rd, 0, at + 4) : registers(Op.MOV, rd, 0, rm));
    }

    /** An ALU instruction whose result may go to the stack pointer. */
    static long toSp(int rd, long ins) {
        return rd == 13 ? ins | (long) Op.TO_SP << 48 : ins;
    }

    private static long offset(int kind, int h, int scale) {
        return Ins.slow(Op.MEM_OFFSET + kind, h & 7, h >>> 3 & 7, scale * (h >>> 6 & 31));
    }

    private static long multiple(int h) {
        int rn = h >>> 8 & 7;
        int list = h & 0xFF;
        boolean has = (list >>> rn & 1) != 0;
        boolean first = (list & (1 << rn) - 1) == 0;
        if (list == 0) {
            return Ins.undefined();
        }
        if ((h & 0x800) != 0) {
            return Ins.slow(Op.LDM_UP, 0, rn, 0, has ? 0 : 1, list);
        }
        return has && !first ? Ins.undefined() : Ins.slow(Op.STM_UP, 0, rn, 0, 1, list);
    }

    private static long conditional(int at, int h) {
        int condition = h >>> 8 & 15;
        return switch (condition) {
            case 14 -> Ins.undefined();
            case 15 -> Ins.of(Op.SVC, 0, 0, 0);
            default -> Decoder.branch(condition, at + 4 + (h << 24 >> 23));
        };
    }

    private static long miscellaneous(int at, int h) {
        int rd = h & 7;
        int rm = h >>> 3 & 7;
        return switch (h >>> 8 & 15) {
            case 0 -> {
                int imm = 4 * (h & 0x7F);
                int operation = (h & 0x80) == 0 ? Op.ADD : Op.SUB;
                yield toSp(13, alu(Op.ALU_IMM, operation, 13, 13, imm));
            }
            case 1, 3, 9, 11 -> {
                int target = at + 4 + (h >>> 3 & 0x40 | h >>> 2 & 0x3E);
                yield Ins.slow((h & 0x800) == 0 ? Op.CBZ : Op.CBNZ, 0, rd, target);
            }
            case 2 -> Ins.of(Op.EXTEND, rd, 15, rm, new int[] {0, 4, 1, 5}[h >>> 6 & 3], 0);
            case 4, 5 -> push(h & 0xFF | h << 6 & 0x4000);
            case 6 -> (h & 0xEC) == 0x60 && (h & 3) != 0 ? changeState(h) : Ins.undefined();
            case 10 -> reverse(h >>> 6 & 3, rd, rm);
            case 12, 13 -> pop(h & 0xFF | h << 7 & 0x8000);
            case 14 -> Ins.of(Op.BKPT, 0, 0, 0);
            case 15 -> (h & 15) == 0 ? Decoder.hint(h >>> 4 & 15) : ifThen(h & 0xFF);
            default -> Ins.undefined();
        };
    }

    private static long push(int list) {
        return list == 0 ? Ins.undefined() : Ins.slow(Op.STM_DOWN, 0, 13, 0, 1, list);
    }

    private static long pop(int list) {
        return list == 0 ? Ins.undefined() : Ins.slow(Op.LDM_UP, 0, 13, 0, 1, list);
    }

    private static long changeState(int h) {
        return Ins.of(Op.CPS, 0, 0, h & 0x1F);
    }

    private static long reverse(int kind, int rd, int rm) {
        return switch (kind) {
            case 0 -> Ins.of(Op.REV, rd, 0, rm, 0, 0);
            case 1 -> Ins.of(Op.REV16, rd, 0, rm, 0, 0);
            case 3 -> Ins.of(Op.REVSH, rd, 0, rm, 0, 0);
            default -> Ins.undefined();
        };
    }

    /** IT: the condition always has no opposite. */
    private static long ifThen(int it) {
        int condition = it >>> 4;
        boolean single = Integer.bitCount(it & 15) == 1;
        return condition == 15 || condition == 14 && !single
                ? Ins.undefined()
                : Ins.of(Op.IT, 0, 0, it);
    }
}
