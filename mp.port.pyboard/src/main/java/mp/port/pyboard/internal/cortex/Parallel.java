package mp.port.pyboard.internal.cortex;

/**
 * Additions and subtractions of two halfwords or four bytes at once, and saturating ones of words.
 * The plain ones set GE, the others leave it.
 */
final class Parallel {
    // Operations, as encoded.
    private static final int ADD8 = 0;
    private static final int ASX = 2;
    private static final int SUB8 = 4;
    private static final int SUB16 = 5;
    private static final int SAX = 6;

    private static final int SATURATING = 1;
    private static final int HALVING = 2;
    private static final int UNSIGNED = 4;

    private Parallel() {}

    /** Whether there is such an operation with such a prefix. */
    static boolean exists(int operation, int prefix) {
        return operation <= SAX && operation != 3 && (prefix & 3) != 3;
    }

    static void execute(Core core, long ins) throws CpuFault {
        int n = core.r[Ins.rn(ins)];
        int m = core.r[Ins.rm(ins)];
        int imm = Ins.imm(ins);
        if (Ins.op(ins) == Op.QADD) {
            core.r[Ins.rd(ins)] = saturating(core, imm, n, m);
        } else if (Ins.op(ins) == Op.PARALLEL) {
            core.r[Ins.rd(ins)] = lanes(core, imm >>> 3, imm & 7, n, m);
        } else {
            throw core.undefined();
        }
    }

    /** QADD, QDADD, QSUB and QDSUB: the second operand is n. */
    private static int saturating(Core core, int operation, int n, int m) {
        long second = (operation & 1) != 0 ? Bits.signed(core, 2L * n, 32) : n;
        return Bits.signed(core, (operation & 2) != 0 ? m - second : m + second, 32);
    }

    private static int lanes(Core core, int operation, int prefix, int n, int m) {
        boolean bytes = operation == ADD8 || operation == SUB8;
        boolean crossed = operation == ASX || operation == SAX;
        int width = bytes ? 8 : 16;
        int other = crossed ? Integer.rotateRight(m, 16) : m;
        int result = 0;
        int ge = 0;
        for (int lane = 0; lane < 32; lane += width) {
            boolean subtracts =
                    operation == SUB8 || operation == SUB16 || operation == (lane == 0 ? ASX : SAX);
            int a = lane(n, lane, width, prefix);
            int b = lane(other, lane, width, prefix);
            int x = subtracts ? a - b : a + b;
            if (carries(x, subtracts, width, prefix)) {
                ge |= (bytes ? 1 : 3) << lane / 8;
            }
            result |= (finish(x, width, prefix) & (1 << width) - 1) << lane;
        }
        if ((prefix & (SATURATING | HALVING)) == 0) {
            core.ge = ge;
        }
        return result;
    }

    private static int lane(int word, int lane, int width, int prefix) {
        int high = word << 32 - lane - width;
        return (prefix & UNSIGNED) != 0 ? high >>> 32 - width : high >> 32 - width;
    }

    /** What GE says: a sum of unsigned numbers was too large, any other result was not negative. */
    private static boolean carries(int x, boolean subtracts, int width, int prefix) {
        return (prefix & UNSIGNED) != 0 && !subtracts ? x >= 1 << width : x >= 0;
    }

    private static int finish(int x, int width, int prefix) {
        if ((prefix & HALVING) != 0) {
            return x >> 1;
        }
        if ((prefix & SATURATING) == 0) {
            return x;
        }
        int low = (prefix & UNSIGNED) != 0 ? 0 : -(1 << width - 1);
        return Math.max(low, Math.min(low + (1 << width) - 1, x));
    }
}
