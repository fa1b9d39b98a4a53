package mp.port.pyboard.internal.cortex;

/** Decodes wide instructions for {@link Bits}. */
final class BitsDecoder {
    private BitsDecoder() {}

    /** Bit fields and saturation. */
    static long decode(int h, int g, int rd, int rn) {
        int low = g >>> 10 & 0x1C | g >>> 6 & 3;
        int last = g & 31;
        if (Decoder.bad(rd) || rn == 13 || (g & 0x20) != 0 || (h & 0x400) != 0) {
            return Ins.undefined();
        }
        int operation = h >>> 4 & 31;
        if (operation == 22) {
            int mask = -1 >>> 31 - last & -1 << low;
            return last < low ? Ins.undefined() : with(Op.BFI, rd, rn, low, mask);
        }
        if (rn == 15) {
            return Ins.undefined();
        }
        return switch (operation) {
            case 16 -> with(Op.SSAT, rd, rn, last + 1, Shifter.decode(Op.LSL, low));
            case 18 -> arithmetic(Op.SSAT, Op.SSAT16, rd, rn, low, last, 1);
            case 24 -> with(Op.USAT, rd, rn, last, Shifter.decode(Op.LSL, low));
            case 26 -> arithmetic(Op.USAT, Op.USAT16, rd, rn, low, last, 0);
            default -> extract(operation == 20 ? Op.SBFX : Op.UBFX, rd, rn, low, last);
        };
    }

    private static long with(int op, int rd, int rn, int number, int imm) {
        return Ins.of(op, rd, rn, number & 15, number >>> 4, imm);
    }

    /** Saturation after a shift to the right; a shift by nothing says pairs of halfwords. */
    private static long arithmetic(
            int word, int pair, int rd, int rn, int low, int last, int more) {
        if (low != 0) {
            return with(word, rd, rn, last + more, Shifter.decode(Op.ASR, low));
        }
        return last > 15 ? Ins.undefined() : Ins.of(pair, rd, rn, last + more);
    }

    private static long extract(int op, int rd, int rn, int low, int last) {
        int left = 31 - low - last;
        return left < 0 ? Ins.undefined() : Ins.of(op, rd, rn, left | 31 - last << 8);
    }

    /** Operations that are told apart by two numbers of two bits. */
    static long registers(int first, int second, int rd, int rn, int rm) {
        if (first == 0) {
            return Ins.of(Op.QADD, rd, rn, rm, 0, second);
        }
        if (first == 2) {
            return second == 0 ? Ins.of(Op.SEL, rd, rn, rm, 0, 0) : Ins.undefined();
        }
        if (rn != rm || first == 3 && second != 0) {
            return Ins.undefined();
        }
        int op =
                first == 3
                        ? Op.CLZ
                        : switch (second) {
                            case 0 -> Op.REV;
                            case 1 -> Op.REV16;
                            case 2 -> Op.RBIT;
                            default -> Op.REVSH;
                        };
        return Ins.of(op, rd, 0, rm, 0, 0);
    }
}
