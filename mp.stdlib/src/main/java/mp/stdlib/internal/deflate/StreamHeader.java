package mp.stdlib.internal.deflate;

/**
 * What stands before compressed data.
 *
 * @param format ZLIB, GZIP, or RAW for no header
 * @param window bits of the window that decompressing needs
 */
record StreamHeader(int format, int window) {
    /** No header: the window is not known. */
    static final StreamHeader RAW = new StreamHeader(DeflateModule.RAW, 0);

    private static final int DEFLATE = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xe0;

    /** Reads a header; null where it is none, or one of something we do not know. */
    static StreamHeader read(BitSource in) {
        int first = in.next();
        int second = in.next();
        return first == 0x1f && second == 0x8b ? gzip(in) : zlib(first, second);
    }

    private static StreamHeader zlib(int method, int flags) {
        boolean valid =
                (256 * method + flags) % 31 == 0
                        && (method & 15) == DEFLATE
                        && method >> 4 <= 7
                        && (flags & 0x20) == 0;
        return valid ? new StreamHeader(DeflateModule.ZLIB, (method >> 4) + 8) : null;
    }

    private static StreamHeader gzip(BitSource in) {
        if (in.next() != DEFLATE) {
            return null;
        }
        int flags = in.next();
        if ((flags & RESERVED) != 0) {
            return null;
        }
        in.skip(6);
        if ((flags & EXTRA) != 0) {
            int low = in.next();
            in.skip(in.next() << 8 | low);
        }
        if ((flags & NAME) != 0) {
            skipText(in);
        }
        if ((flags & COMMENT) != 0) {
            skipText(in);
        }
        if ((flags & HEADER_CHECKSUM) != 0) {
            in.skip(2);
        }
        return new StreamHeader(DeflateModule.GZIP, 15);
    }

    private static void skipText(BitSource in) {
        while (in.next() != 0) {
            continue;
        }
    }
}
