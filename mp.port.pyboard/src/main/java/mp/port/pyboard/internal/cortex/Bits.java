package mp.port.pyboard.internal.cortex;

/** Bit fields, extension, saturation and packing. */
final class Bits {
    private Bits() {}

    static void execute(Core core, long ins) throws CpuFault {
        int op = Ins.op(ins);
        if (op < Op.MOVT) {
            Shifter.execute(core, ins);
        } else {
            core.r[Ins.rd(ins)] = result(core, ins, op);
        }
    }

    private static int result(Core core, long ins, int op) throws CpuFault {
        int[] r = core.r;
        int imm = Ins.imm(ins);
        int n = r[Ins.rn(ins)];
        int m = r[Ins.rm(ins)];
        return switch (op) {
            case Op.MOVT -> r[Ins.rd(ins)] & 0xFFFF | imm;
            case Op.BFI -> insert(ins, r[Ins.rd(ins)], Ins.rn(ins) == 15 ? 0 : n);
            case Op.SBFX -> n << imm >> (imm >>> 8);
            case Op.UBFX -> n << imm >>> (imm >>> 8);
            case Op.SSAT -> signed(core, Shifter.shift(n, imm, 0), width(ins));
            case Op.USAT -> unsigned(core, Shifter.shift(n, imm, 0), width(ins));
            case Op.SSAT16 -> pack(signed(core, (short) n, imm), signed(core, n >> 16, imm));
            case Op.USAT16 -> pack(unsigned(core, (short) n, imm), unsigned(core, n >> 16, imm));
            case Op.CLZ -> Integer.numberOfLeadingZeros(m);
            case Op.RBIT -> Integer.reverse(m);
            case Op.REV -> Integer.reverseBytes(m);
            case Op.REV16 -> Integer.rotateRight(Integer.reverseBytes(m), 16);
            case Op.REVSH -> (short) Integer.rotateRight(Integer.reverseBytes(m), 16);
            case Op.EXTEND -> extend(ins, Ins.rn(ins) == 15 ? 0 : n, Integer.rotateRight(m, imm));
            case Op.SEL -> select(core.ge, n, m);
            case Op.PKHBT -> pack(n, Shifter.shift(m, imm, 0) >>> 16);
            case Op.PKHTB -> pack(Shifter.shift(m, imm, 0), n >>> 16);
            default -> throw core.undefined();
        };
    }

    static int pack(int low, int high) {
        return low & 0xFFFF | high << 16;
    }

    private static int width(long ins) {
        return Ins.ra(ins) << 4 | Ins.rm(ins);
    }

    private static int insert(long ins, int into, int field) {
        int mask = Ins.imm(ins);
        return into & ~mask | field << width(ins) & mask;
    }

    private static int extend(long ins, int to, int value) {
        return switch (Ins.ra(ins)) {
            case 0 -> to + (short) value;
            case 1 -> to + (value & 0xFFFF);
            case 2 -> pack(to + (byte) value, (to >>> 16) + (byte) (value >> 16));
            case 3 -> pack(to + (value & 0xFF), (to >>> 16) + (value >>> 16 & 0xFF));
            case 4 -> to + (byte) value;
            default -> to + (value & 0xFF);
        };
    }

    private static int select(int ge, int n, int m) {
        int mask = (ge & 1) * 0xFF | (ge >> 1 & 1) * 0xFF00;
        mask |= (ge >> 2 & 1) * 0xFF0000 | (ge >> 3) * 0xFF000000;
        return n & mask | m & ~mask;
    }

    /** Saturates to a signed number of some bits, from 1 to 32. */
    static int signed(Core core, long value, int bits) {
        long most = (1L << bits - 1) - 1;
        return noting(core, value, Math.max(-most - 1, Math.min(most, value)));
    }

    /** Saturates to an unsigned number of some bits, from 0 to 31. */
    private static int unsigned(Core core, long value, int bits) {
        return noting(core, value, Math.max(0, Math.min((1L << bits) - 1, value)));
    }

    private static int noting(Core core, long value, long saturated) {
        if (value != saturated) {
            core.q = 1;
        }
        return (int) saturated;
    }
}
