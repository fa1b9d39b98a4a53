package mp.port.pyboard.internal.cortex;

/** Decodes wide instructions that compute with the ALU. */
final class AluDecoder {
    private static final int PKH = 6;

    private AluDecoder() {}

    /** Data processing with an immediate of eight bits, repeated or rotated. */
    static long immediate(int h, int g) {
        int encoded = h << 1 & 0x800 | g >>> 4 & 0x700 | g & 0xFF;
        if (encoded >>> 8 >= 1 && encoded >>> 8 <= 3 && (g & 0xFF) == 0) {
            return Ins.undefined();
        }
        long ins = operation(h, g, Op.ALU_IMM, 0, expand(encoded));
        return encoded >>> 10 != 0 ? ins | Ins.CARRY : ins;
    }

    /** The value of a modified immediate. */
    static int expand(int encoded) {
        int imm8 = encoded & 0xFF;
        return switch (encoded >>> 8) {
            case 0 -> imm8;
            case 1 -> imm8 * 0x00010001;
            case 2 -> imm8 * 0x01000100;
            case 3 -> imm8 * 0x01010101;
            default -> Integer.rotateRight(0x80 | imm8, encoded >>> 7);
        };
    }

    /** Data processing with a register, shifted by a constant. */
    static long shifted(int h, int g) {
        int shift = Shifter.decode(g >>> 4 & 3, g >>> 10 & 0x1C | g >>> 6 & 3);
        int rm = g & 15;
        if ((g & 0x8000) != 0) {
            return Ins.undefined();
        }
        if ((h >>> 5 & 15) == PKH) {
            return pack(h, g, shift);
        }
        boolean plainMove = (h & 0xF) == 15 && (h >>> 5 & 15) == Op.ORR && shift == 0;
        if (rm == 15 || rm == 13 && !plainMove) {
            return Ins.undefined();
        }
        return operation(h, g, shift == 0 ? Op.ALU_REG : Op.ALU_SHIFT, rm, shift);
    }

    private static long pack(int h, int g, int shift) {
        int rd = g >>> 8 & 15;
        int rn = h & 15;
        int rm = g & 15;
        boolean bad = Decoder.bad(rd) || Decoder.bad(rn) || Decoder.bad(rm);
        if (bad || (g & 0x10) != 0 || (h & 0x10) != 0) {
            return Ins.undefined();
        }
        return Ins.of((g & 0x20) == 0 ? Op.PKHBT : Op.PKHTB, rd, rn, rm, 0, shift);
    }

    /** The operations that both kinds of operand have, with their special cases of registers. */
    private static long operation(int h, int g, int kind, int rm, int imm) {
        int operation = h >>> 5 & 15;
        int flags = h >>> 4 & 1;
        int rd = g >>> 8 & 15;
        int rn = h & 15;
        if (rd == 15 && flags != 0) {
            int test =
                    switch (operation) {
                        case Op.AND -> Op.TST;
                        case Op.EOR -> Op.TEQ;
                        case Op.ADD -> Op.CMN;
                        case Op.SUB -> Op.CMP;
                        default -> -1;
                    };
            boolean stack = rn == 13 && (test == Op.CMN || test == Op.CMP);
            return test < 0 || Decoder.bad(rn) && !stack
                    ? Ins.undefined()
                    : Ins.of(kind + 2 * test + 1, 0, rn, rm, 0, imm);
        }
        if (rn == 15 && (operation == Op.ORR || operation == Op.ORN)) {
            int move = operation == Op.ORR ? Op.MOV : Op.MVN;
            return move(kind + 2 * move + flags, rd, rm, imm, kind == Op.ALU_REG && move == Op.MOV);
        }
        boolean exists = operation <= Op.EOR || operation == Op.ADD || operation == Op.SUB;
        exists |= operation == Op.ADC || operation == Op.SBC || operation == Op.RSB;
        long ins = Ins.of(kind + 2 * operation + flags, rd, rn, rm, 0, imm);
        if (rn == 13 && (operation == Op.ADD || operation == Op.SUB)) {
            return withStack(ins, kind);
        }
        return !exists || Decoder.bad(rd) || Decoder.bad(rn) ? Ins.undefined() : ins;
    }

    /** A move, of which the plain one without flags may name the stack pointer, once. */
    private static long move(int op, int rd, int rm, int imm, boolean plain) {
        boolean stack = plain && (op & 1) == 0 && (rd == 13) != (rm == 13);
        if (rd == 15 || (rd == 13 || rm == 13) && !stack) {
            return Ins.undefined();
        }
        return Decoder16.toSp(rd, Ins.of(op, rd, 0, rm, 0, imm));
    }

    /** Adds to or subtracts from the stack pointer; a result that stays there is shifted little. */
    private static long withStack(long ins, int kind) {
        int rd = Ins.rd(ins);
        boolean little = kind != Op.ALU_SHIFT || Ins.imm(ins) <= 3;
        return rd == 15 || rd == 13 && !little ? Ins.undefined() : Decoder16.toSp(rd, ins);
    }

    /** Plain immediates, bit fields and saturation. */
    static long plain(int at, int h, int g) {
        int rn = h & 15;
        int rd = g >>> 8 & 15;
        int imm12 = h << 1 & 0x800 | g >>> 4 & 0x700 | g & 0xFF;
        int imm16 = rn << 12 | imm12;
        return switch (h >>> 4 & 31) {
            case 0 -> addWide(at, rd, rn, imm12);
            case 10 -> addWide(at, rd, rn, -imm12);
            case 4 -> Decoder.bad(rd) ? Ins.undefined() : alu(Op.MOV, rd, 0, imm16);
            case 12 -> Decoder.bad(rd) ? Ins.undefined() : Ins.of(Op.MOVT, rd, 0, imm16 << 16);
            case 16, 18, 20, 22, 24, 26, 28 -> BitsDecoder.decode(h, g, rd, rn);
            default -> Ins.undefined();
        };
    }

    private static long alu(int operation, int rd, int rn, int imm) {
        return Ins.of(Op.ALU_IMM + 2 * operation, rd, rn, imm);
    }

    private static long addWide(int at, int rd, int rn, int imm) {
        if (rd == 15 || rd == 13 && rn != 13) {
            return Ins.undefined();
        }
        return rn == 15
                ? alu(Op.MOV, rd, 0, (at + 4 & ~3) + imm)
                : Decoder16.toSp(rd, alu(Op.ADD, rd, rn, imm));
    }

    /** Shifts by a register, extensions, parallel arithmetic and operations on the bits of one. */
    static long registers(int h, int g) {
        int rd = g >>> 8 & 15;
        int rn = h & 15;
        int rm = g & 15;
        int first = h >>> 4 & 15;
        int second = g >>> 4 & 15;
        if (g >>> 12 != 15 || Decoder.bad(rd) || Decoder.bad(rm) || rn == 13) {
            return Ins.undefined();
        }
        if (first < 8) {
            if (second >= 8) {
                return first > 5 || (second & 4) != 0
                        ? Ins.undefined()
                        : Ins.of(Op.EXTEND, rd, rn, rm, first, 8 * (second & 3));
            }
            return second != 0 || rn == 15
                    ? Ins.undefined()
                    : Ins.of(Op.SHIFT + first, rd, rn, rm, 0, 0);
        }
        if (rn == 15) {
            return Ins.undefined();
        }
        if (second < 8) {
            return Parallel.exists(first & 7, second)
                    ? Ins.of(Op.PARALLEL, rd, rn, rm, 0, (first & 7) << 3 | second)
                    : Ins.undefined();
        }
        return second < 12 && first < 12
                ? BitsDecoder.registers(first & 3, second & 3, rd, rn, rm)
                : Ins.undefined();
    }
}
