package mp.port.pyboard.internal.cortex;

/**
 * Decodes instructions of coprocessors, of which there is one: the floating-point unit, with
 * singles, and doubles only where they are moved.
 */
final class FloatDecoder {
    private static final int SINGLE = 10;
    private static final int DOUBLE = 11;

    private FloatDecoder() {}

    static long decode(int at, int h, int g) {
        int coprocessor = g >>> 8 & 15;
        boolean wide = coprocessor == DOUBLE;
        if ((h & 0x1000) != 0 || coprocessor != SINGLE && !wide) {
            return Ins.undefined();
        }
        if ((h & 0x200) == 0) {
            return (h & 0x1E0) == 0x40 ? pair(h, g, wide) : memory(at, h, g, wide);
        }
        if ((h & 0x100) != 0) {
            return Ins.undefined();
        }
        if ((g & 0x10) != 0) {
            return transfer(h, g, wide);
        }
        return wide ? Ins.undefined() : data(h, g);
    }

    private static int sd(int h, int g) {
        return g >>> 11 & 0x1E | h >>> 6 & 1;
    }

    private static int sn(int h, int g) {
        return h << 1 & 0x1E | g >>> 7 & 1;
    }

    private static int sm(int g) {
        return g << 1 & 0x1E | g >>> 5 & 1;
    }

    // Moves.

    /** Two core registers and two singles, or a double. */
    private static long pair(int h, int g, boolean wide) {
        int rt = g >>> 12;
        int rt2 = h & 15;
        boolean toCore = (h & 0x10) != 0;
        boolean bad = Decoder.bad(rt) || Decoder.bad(rt2) || toCore && rt == rt2;
        bad |= (g & 0xD0) != 0x10 || wide && (g & 0x20) != 0;
        int first = wide ? 2 * (g & 15) : sm(g);
        if (bad || first == 31) {
            return Ins.undefined();
        }
        int op = toCore ? Op.VMOV_PAIR_TO_CORE : Op.VMOV_PAIR_FROM_CORE;
        return Ins.of(op, rt, rt2, first);
    }

    /** One core register and a single, half of a double, or the status. */
    private static long transfer(int h, int g, boolean wide) {
        int rt = g >>> 12;
        boolean toCore = (h & 0x10) != 0;
        int kind = h >>> 5 & 7;
        if ((g & 0x6F) != 0) {
            return Ins.undefined();
        }
        if (!wide && kind == 7) {
            boolean ok = (h & 15) == 1 && (g & 0x80) == 0 && rt != 13 && (toCore || rt != 15);
            return ok ? Ins.of(toCore ? Op.VMRS : Op.VMSR, rt, 0, 0) : Ins.undefined();
        }
        boolean exists = wide ? kind < 2 && (g & 0x80) == 0 : kind == 0;
        if (!exists || Decoder.bad(rt)) {
            return Ins.undefined();
        }
        int single = wide ? 2 * (h & 15) + kind : sn(h, g);
        return Ins.of(toCore ? Op.VMOV_TO_CORE : Op.VMOV_FROM_CORE, rt, 0, single);
    }

    // Loads and stores.

    private static long memory(int at, int h, int g, boolean wide) {
        int rn = h & 15;
        boolean load = (h & 0x10) != 0;
        boolean up = (h & 0x80) != 0;
        boolean back = (h & 0x20) != 0;
        int imm = g & 0xFF;
        if (wide && (h & 0x40) != 0) {
            return Ins.undefined();
        }
        int first = wide ? g >>> 11 & 0x1E : sd(h, g);
        if ((h & 0x100) != 0 && !back) {
            int offset = up ? 4 * imm : -4 * imm;
            if (rn == 15) {
                offset += at + 4 & ~3;
            }
            boolean exists = rn != 15 || load;
            return exists
                    ? at(load ? Op.VLOAD : Op.VSTORE, first, rn, wide ? 2 : 1, offset)
                    : Ins.undefined();
        }
        boolean down = (h & 0x100) != 0;
        boolean bad = up == down || rn == 15 || imm == 0 || wide && (imm & 1) != 0;
        if (bad || imm > 32 || first + imm > 32) {
            return Ins.undefined();
        }
        int op = (load ? Op.VLDM_UP : Op.VSTM_UP) + (down ? 1 : 0);
        return at(op, first, rn, back ? 1 : 0, imm);
    }

    private static long at(int op, int first, int rn, int rm, int imm) {
        return Ins.slow(op, first >>> 4, rn, rm, first & 15, imm);
    }

    // Arithmetic.

    private static long data(int h, int g) {
        boolean first = (g & 0x40) == 0;
        return switch (h >>> 5 & 4 | h >>> 4 & 3) {
            case 0 -> three(first ? Op.VMLA : Op.VMLS, h, g);
            case 1 -> three(first ? Op.VNMLS : Op.VNMLA, h, g);
            case 2 -> three(first ? Op.VMUL : Op.VNMUL, h, g);
            case 3 -> three(first ? Op.VADD : Op.VSUB, h, g);
            case 4 -> first ? three(Op.VDIV, h, g) : Ins.undefined();
            case 5 -> three(first ? Op.VFNMS : Op.VFNMA, h, g);
            case 6 -> three(first ? Op.VFMA : Op.VFMS, h, g);
            default -> first ? immediate(h, g) : two(h, g);
        };
    }

    private static long three(int op, int h, int g) {
        return Ins.of(op, 0, 0, sd(h, g) | sn(h, g) << 8 | sm(g) << 16);
    }

    private static long immediate(int h, int g) {
        int imm8 = h << 4 & 0xF0 | g & 15;
        int sign = imm8 << 24 & 0x80000000;
        int exponent = (imm8 & 0x40) == 0 ? 0x40000000 : 0x3E000000;
        int first = sd(h, g);
        return (g & 0xA0) != 0
                ? Ins.undefined()
                : Ins.of(
                        Op.VMOV_IMM,
                        first >>> 4,
                        first & 15,
                        sign | exponent | imm8 << 19 & 0x01F80000);
    }

    /** Operations with one operand. */
    private static long two(int h, int g) {
        int high = g >>> 7 & 1;
        return switch (h & 15) {
            case 0 -> unary(high == 0 ? Op.VMOV : Op.VABS, 0, 0, h, g);
            case 1 -> unary(high == 0 ? Op.VNEG : Op.VSQRT, 0, 0, h, g);
            case 2 -> unary(Op.VCVT_FROM_HALF, 0, high, h, g);
            case 3 -> unary(Op.VCVT_TO_HALF, 0, high, h, g);
            case 4 -> unary(Op.VCMP, high, 0, h, g);
            case 5 -> (g & 0x2F) == 0 ? unary(Op.VCMP, high, 1, h, g) : Ins.undefined();
            case 8 -> unary(Op.VCVT_FROM_INT, 0, high, h, g);
            case 12 -> unary(Op.VCVT_TO_INT, high, 0, h, g);
            case 13 -> unary(Op.VCVT_TO_INT, high, 1, h, g);
            case 10, 14 -> fixed(1, high, h, g);
            case 11, 15 -> fixed(0, high, h, g);
            default -> Ins.undefined();
        };
    }

    private static long unary(int op, int rn, int ra, int h, int g) {
        return Ins.of(op, 0, rn, 0, ra, sd(h, g) | sm(g) << 16);
    }

    private static long fixed(int signed, int word, int h, int g) {
        int fraction = (word != 0 ? 32 : 16) - sm(g);
        int op = (h & 4) == 0 ? Op.VCVT_FROM_FIXED : Op.VCVT_TO_FIXED;
        return fraction < 0
                ? Ins.undefined()
                : Ins.of(op, 0, word, 0, signed, sd(h, g) | fraction << 24);
    }
}
