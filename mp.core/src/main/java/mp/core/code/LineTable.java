package mp.core.code;

/**
 * The line table of a function: pairs of (bytes of code, lines), a byte {@code 0LLBBBBB} or two
 * bytes {@code 1LLLBBBB LLLLLLLL}; lines count from 1.
 */
final class LineTable {
    /** Told where lines begin. */
    interface Visitor {
        void line(int offset, int line);
    }

    private LineTable() {}

    /** The line of a bytecode offset. */
    static int line(byte[] code, RawCode.Prelude p, int offset) {
        int wanted = offset - p.codeOffset();
        int end = p.codeOffset() - p.cells().length;
        int start = 0;
        int line = 1;
        for (int at = p.lineTable(); at < end; at += size(code, at)) {
            start += bytes(code, at);
            if (wanted < start) {
                break;
            }
            line += lines(code, at);
        }
        return line;
    }

    /** Visits the first line and what every entry leads to, by offsets in the code. */
    static void forEach(byte[] code, RawCode.Prelude p, Visitor visitor) {
        int end = p.codeOffset() - p.cells().length;
        int start = 0;
        int line = 1;
        visitor.line(start, line);
        for (int at = p.lineTable(); at < end; at += size(code, at)) {
            start += bytes(code, at);
            line += lines(code, at);
            visitor.line(start, line);
        }
    }

    private static int size(byte[] code, int at) {
        return code[at] < 0 ? 2 : 1;
    }

    private static int bytes(byte[] code, int at) {
        return code[at] & (code[at] < 0 ? 0xf : 0x1f);
    }

    private static int lines(byte[] code, int at) {
        int b = code[at];
        return b < 0 ? (b & 0x70) << 4 | code[at + 1] & 0xff : b >> 5;
    }
}
