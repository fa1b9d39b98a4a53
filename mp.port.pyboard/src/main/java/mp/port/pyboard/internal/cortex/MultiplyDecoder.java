package mp.port.pyboard.internal.cortex;

/** Decodes wide multiplications and divisions. */
final class MultiplyDecoder {
    private MultiplyDecoder() {}

    /** Those with a result of one word. */
    static long words(int h, int g) {
        int ra = g >>> 12;
        int second = g >>> 4 & 15;
        int op = op(h >>> 4 & 7, second);
        boolean bad = badOperands(h, g) || Decoder.bad(g >>> 8 & 15) || ra == 13;
        if (op < 0 || bad) {
            return Ins.undefined();
        }
        if (ra == 15) {
            if (op == Op.MLS || op == Op.SMMLS) {
                return Ins.undefined();
            }
            op = op == Op.MLA ? Op.MUL : op;
        }
        return Ins.of(op, g >>> 8 & 15, h & 15, g & 15, ra, second);
    }

    private static int op(int first, int second) {
        int pair = second < 2 ? first : -1;
        return switch (first) {
            case 0 -> second == 0 ? Op.MLA : second == 1 ? Op.MLS : -1;
            case 1 -> second < 4 ? Op.SMLAXY : -1;
            default ->
                    switch (pair) {
                        case 2 -> Op.SMLAD;
                        case 3 -> Op.SMLAWY;
                        case 4 -> Op.SMLSD;
                        case 5 -> Op.SMMLA;
                        case 6 -> Op.SMMLS;
                        case 7 -> second == 0 ? Op.USADA8 : -1;
                        default -> -1;
                    };
        };
    }

    private static boolean badOperands(int h, int g) {
        return Decoder.bad(h & 15) || Decoder.bad(g & 15);
    }

    /** Those with a result of two words, and divisions. */
    static long longs(int h, int g) {
        int second = g >>> 4 & 15;
        int low = g >>> 12;
        int high = g >>> 8 & 15;
        if (second == 15) {
            int op = (h >>> 4 & 7) == 1 ? Op.SDIV : Op.UDIV;
            boolean ok = (h & 0x50) == 0x10 && !badOperands(h, g) && !Decoder.bad(high);
            return ok && low == 15 ? Ins.of(op, high, h & 15, g & 15, 0, 0) : Ins.undefined();
        }
        int op = longOp(h >>> 4 & 7, second);
        boolean bad = badOperands(h, g) || Decoder.bad(low) || Decoder.bad(high) || low == high;
        return op < 0 || bad
                ? Ins.undefined()
                : Ins.of(op, low, h & 15, g & 15, high, second & (op == Op.SMLALXY ? 3 : 1));
    }

    private static int longOp(int first, int second) {
        return switch (first << 4 | second) {
            case 0x00 -> Op.SMULL;
            case 0x20 -> Op.UMULL;
            case 0x40 -> Op.SMLAL;
            case 0x48, 0x49, 0x4A, 0x4B -> Op.SMLALXY;
            case 0x4C, 0x4D -> Op.SMLALD;
            case 0x5C, 0x5D -> Op.SMLSLD;
            case 0x60 -> Op.UMLAL;
            case 0x66 -> Op.UMAAL;
            default -> -1;
        };
    }
}
