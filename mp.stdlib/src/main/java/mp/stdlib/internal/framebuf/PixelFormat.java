package mp.stdlib.internal.framebuf;

/**
 * How pixels lie in bytes: several in one, from either end and along either axis, or one in one or
 * two.
 */
final class PixelFormat {
    static final int MONO_VLSB = 0;
    static final int RGB565 = 1;
    static final int GS4_HMSB = 2;
    static final int MONO_HLSB = 3;
    static final int MONO_HMSB = 4;
    static final int GS2_HMSB = 5;
    static final int GS8 = 6;

    private PixelFormat() {}

    static boolean exists(long format) {
        return format >= MONO_VLSB && format <= GS8;
    }

    private static int bits(int format) {
        return switch (format) {
            case RGB565 -> 16;
            case GS8 -> 8;
            case GS4_HMSB -> 4;
            case GS2_HMSB -> 2;
            default -> 1;
        };
    }

    /** Pixels that share a byte along a row. */
    private static int inByte(int format) {
        return switch (format) {
            case GS4_HMSB -> 2;
            case GS2_HMSB -> 4;
            case MONO_HLSB, MONO_HMSB -> 8;
            default -> 1;
        };
    }

    /** A length of a row, rounded up to whole bytes. */
    static int whole(int format, int length) {
        int n = inByte(format);
        return (length + n - 1) / n * n;
    }

    /** Bytes of an area; the last row needs no more than the width. */
    static long size(int format, int width, int height, int stride) {
        int rows = format == MONO_VLSB ? height + 7 & ~7 : height;
        int full = format == MONO_VLSB ? rows - 8 : rows - 1;
        return ((long) full * stride + (long) (rows - full) * whole(format, width))
                * bits(format)
                / 8;
    }

    /** The byte in which a pixel begins. */
    static int at(int format, int stride, int x, int y) {
        return switch (format) {
            case MONO_VLSB -> (y >> 3) * stride + x;
            case RGB565 -> (x + y * stride) * 2;
            default -> (x + y * stride) / inByte(format);
        };
    }

    /** The place of a pixel within its byte, as a shift. */
    static int shift(int format, int x, int y) {
        return switch (format) {
            case MONO_VLSB -> y & 7;
            case MONO_HMSB -> x & 7;
            case MONO_HLSB -> 7 - (x & 7);
            case GS2_HMSB -> (x & 3) * 2;
            case GS4_HMSB -> (1 - (x & 1)) * 4;
            default -> 0;
        };
    }

    /** The bits of a pixel before they are shifted. */
    static int mask(int format) {
        return (1 << Math.min(bits(format), 8)) - 1;
    }

    static boolean isMono(int format) {
        return bits(format) == 1;
    }
}
