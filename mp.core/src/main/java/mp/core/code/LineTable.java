package mp.core.code;

/**
 * The line table of a function: pairs of (bytes of code, lines), a byte {@code 0LLBBBBB} or two bytes
 * {@code 1LLLBBBB LLLLLLLL}; lines count from 1.
 */
final class LineTable {
    private LineTable() {}

    /** The line of a bytecode offset. */
    static int line(byte[] code, RawCode.Prelude p, int offset) {
        int left = offset - p.codeOffset();
        int end = p.codeOffset() - p.cells().length;
        int line = 1;
        int at = p.lineTable();
        while (at < end) {
            int b = code[at] & 0xff;
            int bytes;
            int lines;
            if ((b & 0x80) == 0) {
                bytes = b & 0x1f;
                lines = b >> 5;
                at++;
            } else {
                bytes = b & 0xf;
                lines = (b & 0x70) << 4 | code[at + 1] & 0xff;
                at += 2;
            }
            if (left < bytes) {
                break;
            }
            left -= bytes;
            line += lines;
        }
        return line;
    }
}
