package mp.port.pyboard.internal.cortex;

/** Decodes wide loads and stores of core registers. */
final class MemoryDecoder {
    /** Modes for {@link Op#LOAD_PC}, from those of other loads. */
    private static final int MODE = 8;

    private MemoryDecoder() {}

    /** Multiple registers. */
    static long multiple(int h, int g) {
        int rn = h & 15;
        boolean load = (h & 0x10) != 0;
        boolean back = (h & 0x20) != 0;
        int direction = h >>> 7 & 3;
        boolean bad = rn == 15 || Integer.bitCount(g) < 2 || (g & 0x2000) != 0;
        bad |= load ? (g & 0xC000) == 0xC000 : (g & 0x8000) != 0;
        bad |= back && (g >>> rn & 1) != 0;
        if (bad || direction == 0 || direction == 3) {
            return Ins.undefined();
        }
        int op = (load ? Op.LDM_UP : Op.STM_UP) + direction - 1;
        return Ins.slow(op, 0, rn, 0, back ? 1 : 0, g);
    }

    /** Two registers, exclusive accesses and branches by table. */
    static long dual(int at, int h, int g) {
        boolean pre = (h & 0x100) != 0;
        boolean back = (h & 0x20) != 0;
        boolean load = (h & 0x10) != 0;
        int rn = h & 15;
        if (!pre && !back) {
            return exclusive(at, h, g, load);
        }
        int rt = g >>> 12;
        int rt2 = g >>> 8 & 15;
        int imm = (h & 0x80) != 0 ? 4 * (g & 0xFF) : -4 * (g & 0xFF);
        boolean bad = Decoder.bad(rt) || Decoder.bad(rt2) || load && rt == rt2;
        bad |= back && (rn == rt || rn == rt2 || rn == 15) || rn == 15 && !load;
        if (bad) {
            return Ins.undefined();
        }
        int op = load ? Op.LDRD : Op.STRD;
        if (rn == 15) {
            return Ins.slow(op, rt, 0, Op.DUAL_LITERAL, rt2, (at + 4 & ~3) + imm);
        }
        int mode = !pre ? Op.DUAL_POST : back ? Op.DUAL_PRE : 0;
        return Ins.slow(op, rt, rn, mode, rt2, imm);
    }

    private static long exclusive(int at, int h, int g, boolean load) {
        int rn = h & 15;
        int rt = g >>> 12;
        int rd = g >>> 8 & 15;
        int kind = g >>> 4 & 15;
        if ((h & 0x80) == 0) {
            int imm = 4 * (g & 0xFF);
            return load
                    ? loadExclusive(Op.LDREX, rt, rn, rd, imm)
                    : storeExclusive(Op.STREX, rd, rt, rn, imm);
        }
        if (kind < 2 && load) {
            int rm = g & 15;
            return g >>> 8 != 0xF0 || rn == 13 || Decoder.bad(rm)
                    ? Ins.undefined()
                    : Ins.slow(Op.TABLE, 0, rn, rm, kind, at + 4);
        }
        if (kind != 4 && kind != 5 || (load ? (g & 0xF0F) != 0xF0F : (g & 0xF00) != 0xF00)) {
            return Ins.undefined();
        }
        return load
                ? loadExclusive(Op.LDREXB + kind - 4, rt, rn, 15, 0)
                : storeExclusive(Op.STREXB + kind - 4, g & 15, rt, rn, 0);
    }

    private static long loadExclusive(int op, int rt, int rn, int ones, int imm) {
        return Decoder.bad(rt) || rn == 15 || ones != 15
                ? Ins.undefined()
                : Ins.slow(op, rt, rn, imm);
    }

    private static long storeExclusive(int op, int rd, int rt, int rn, int imm) {
        boolean bad = Decoder.bad(rd) || Decoder.bad(rt) || rn == 15 || rd == rn || rd == rt;
        return bad ? Ins.undefined() : Ins.slow(op, rd, rn, 0, rt, imm);
    }

    /** One register. */
    static long single(int at, int h, int g) {
        boolean load = (h & 0x10) != 0;
        int kind = kind(h >>> 5 & 3, (h & 0x100) != 0, load);
        int rn = h & 15;
        int rt = g >>> 12;
        boolean up = (h & 0x80) != 0;
        if (kind < 0) {
            return Ins.undefined();
        }
        if (rn == 15) {
            int offset = up ? g & 0xFFF : -(g & 0xFFF);
            return load
                    ? access(kind, Op.MEM_LITERAL, rt, 0, 0, (at + 4 & ~3) + offset)
                    : Ins.undefined();
        }
        if (up) {
            return access(kind, Op.MEM_OFFSET, rt, rn, 0, g & 0xFFF);
        }
        if ((g & 0x800) == 0) {
            return (g & 0x7C0) != 0 || Decoder.bad(g & 15)
                    ? Ins.undefined()
                    : access(kind, Op.MEM_INDEX, rt, rn, g & 15, g >>> 4 & 3);
        }
        return small(g, kind, rt, rn);
    }

    /** The kind of a load or store, or -1. */
    private static int kind(int size, boolean signed, boolean load) {
        if (size == 3 || signed && (!load || size == 2)) {
            return -1;
        }
        return switch (size) {
            case 0 -> !load ? Op.STRB : signed ? Op.LDRSB : Op.LDRB;
            case 1 -> !load ? Op.STRH : signed ? Op.LDRSH : Op.LDRH;
            default -> load ? Op.LDR : Op.STR;
        };
    }

    /** With an offset of eight bits: before or after, written back or not. */
    private static long small(int g, int kind, int rt, int rn) {
        int imm = (g & 0x200) != 0 ? g & 0xFF : -(g & 0xFF);
        boolean unprivileged = (g & 0x700) == 0x600;
        return switch (g >>> 8 & 5) {
            case 4 ->
                    unprivileged && Decoder.bad(rt)
                            ? Ins.undefined()
                            : access(kind, Op.MEM_OFFSET, rt, rn, 0, imm);
            case 5 -> rn == rt ? Ins.undefined() : access(kind, Op.MEM_PRE, rt, rn, 0, imm);
            case 1 -> rn == rt ? Ins.undefined() : access(kind, Op.MEM_POST, rt, rn, 0, imm);
            default -> Ins.undefined();
        };
    }

    private static long access(int kind, int mode, int rt, int rn, int rm, int imm) {
        boolean back = mode == Op.MEM_PRE || mode == Op.MEM_POST;
        if (rt == 15 && kind != Op.LDR) {
            boolean hint = kind >= Op.LDRSB && !back;
            return hint ? Ins.of(Op.NOP, 0, 0, 0) : Ins.undefined();
        }
        if (kind == Op.LDR && Decoder.bad(rt)) {
            int op = rt == 15 ? Op.LOAD_PC : Op.LOAD_SP;
            return Ins.slow(op, 0, rn, rm, (mode - Op.MEM_OFFSET) / MODE, imm);
        }
        return rt == 13 && kind != Op.STR
                ? Ins.undefined()
                : Ins.slow(mode + kind, rt, rn, rm, 0, imm);
    }
}
