package mp.port.pyboard.internal.cortex;

/** The multiplications of the DSP extension: of halfwords, of pairs of them, and of high words. */
final class HalfMultiplier {
    private HalfMultiplier() {}

    static void execute(Core core, long ins) throws CpuFault {
        int imm = Ins.imm(ins);
        int n = core.r[Ins.rn(ins)];
        int m = core.r[Ins.rm(ins)];
        long a = Ins.ra(ins) == 15 ? 0 : core.r[Ins.ra(ins)];
        switch (Ins.op(ins)) {
            case Op.SMLAXY -> accumulate(core, ins, (long) half(n, imm >> 1) * half(m, imm) + a);
            case Op.SMLAWY -> accumulate(core, ins, ((long) n * half(m, imm) >> 16) + a);
            case Op.SMLAD -> accumulate(core, ins, sum(n, crossed(m, imm)) + a);
            case Op.SMLSD -> accumulate(core, ins, difference(n, crossed(m, imm)) + a);
            case Op.SMMLA -> core.r[Ins.rd(ins)] = high((a << 32) + (long) n * m, imm);
            case Op.SMMLS -> core.r[Ins.rd(ins)] = high((a << 32) - (long) n * m, imm);
            case Op.SMLALXY -> addWide(core, ins, (long) half(n, imm >> 1) * half(m, imm));
            case Op.SMLALD -> addWide(core, ins, sum(n, crossed(m, imm)));
            case Op.SMLSLD -> addWide(core, ins, difference(n, crossed(m, imm)));
            case Op.USADA8 -> core.r[Ins.rd(ins)] = (int) a + distance(n, m);
            default -> Parallel.execute(core, ins);
        }
    }

    private static int half(int word, int top) {
        return (top & 1) != 0 ? word >> 16 : (short) word;
    }

    private static int crossed(int word, int cross) {
        return cross != 0 ? Integer.rotateRight(word, 16) : word;
    }

    private static long sum(int n, int m) {
        return (long) (short) n * (short) m + (long) (n >> 16) * (m >> 16);
    }

    private static long difference(int n, int m) {
        return (long) (short) n * (short) m - (long) (n >> 16) * (m >> 16);
    }

    private static int high(long value, int round) {
        return (int) (value + (round != 0 ? 0x80000000L : 0) >> 32);
    }

    private static int distance(int n, int m) {
        int sum = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            sum += Math.abs((n >>> shift & 0xFF) - (m >>> shift & 0xFF));
        }
        return sum;
    }

    /** Sets rd, and Q where the sum is too large. */
    private static void accumulate(Core core, long ins, long value) {
        if (value != (int) value) {
            core.q = 1;
        }
        core.r[Ins.rd(ins)] = (int) value;
    }

    private static void addWide(Core core, long ins, long value) {
        Multiplier.wide(core, ins, Multiplier.accumulator(core, ins) + value);
    }
}
