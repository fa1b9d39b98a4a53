package mp.port.pyboard.internal.cortex;

/** Multiplication and division of words. Division by zero gives zero. */
final class Multiplier {
    private Multiplier() {}

    static void execute(Core core, long ins) throws CpuFault {
        int op = Ins.op(ins);
        int[] r = core.r;
        int n = r[Ins.rn(ins)];
        int m = r[Ins.rm(ins)];
        int a = r[Ins.ra(ins)];
        switch (op) {
            case Op.MUL -> r[Ins.rd(ins)] = n * m;
            case Op.MULS -> r[Ins.rd(ins)] = Alu.test(core, n * m);
            case Op.MLA -> r[Ins.rd(ins)] = a + n * m;
            case Op.MLS -> r[Ins.rd(ins)] = a - n * m;
            case Op.UMULL -> wide(core, ins, unsigned(n) * unsigned(m));
            case Op.SMULL -> wide(core, ins, (long) n * m);
            case Op.UMLAL -> wide(core, ins, unsigned(n) * unsigned(m) + accumulator(core, ins));
            case Op.SMLAL -> wide(core, ins, (long) n * m + accumulator(core, ins));
            case Op.UMAAL ->
                    wide(
                            core,
                            ins,
                            unsigned(n) * unsigned(m) + unsigned(a) + unsigned(low(core, ins)));
            case Op.SDIV -> r[Ins.rd(ins)] = m == 0 ? 0 : n / m;
            case Op.UDIV -> r[Ins.rd(ins)] = m == 0 ? 0 : Integer.divideUnsigned(n, m);
            default -> HalfMultiplier.execute(core, ins);
        }
        if (op == Op.SDIV || op == Op.UDIV) {
            core.left -= 6;
        }
    }

    private static long unsigned(int value) {
        return value & 0xFFFFFFFFL;
    }

    private static int low(Core core, long ins) {
        return core.r[Ins.rd(ins)];
    }

    /** The 64 bits of ra:rd. */
    static long accumulator(Core core, long ins) {
        return (long) core.r[Ins.ra(ins)] << 32 | unsigned(low(core, ins));
    }

    /** Sets ra:rd. */
    static void wide(Core core, long ins, long value) {
        core.r[Ins.rd(ins)] = (int) value;
        core.r[Ins.ra(ins)] = (int) (value >>> 32);
    }
}
