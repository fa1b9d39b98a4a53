package mp.stdlib.internal.framebuf;

import mp.core.runtime.Runtime;

/**
 * The pixels of a frame buffer, for the duration of one drawing operation: nothing that may change
 * the size of the buffer runs while there is a canvas over it.
 */
final class Canvas {
    final int width;
    final int height;

    private final byte[] bytes;
    private final int offset;
    private final int end;
    private final int format;
    private final int stride;

    Canvas(byte[] bytes, int offset, int length, int width, int height, int format, int stride) {
        this.bytes = bytes;
        this.offset = offset;
        this.end = offset + length;
        this.width = width;
        this.height = height;
        this.format = format;
        this.stride = stride;
    }

    /** The colour at a place; 0 where there are no bytes for it. */
    int get(int x, int y) {
        int at = offset + PixelFormat.at(format, stride, x, y);
        if (format == PixelFormat.RGB565) {
            return at + 1 < end ? bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8 : 0;
        }
        int shift = PixelFormat.shift(format, x, y);
        return at < end ? bytes[at] >> shift & PixelFormat.mask(format) : 0;
    }

    /** Sets a pixel within the area. */
    void set(int x, int y, long colour) {
        int at = offset + PixelFormat.at(format, stride, x, y);
        if (format == PixelFormat.RGB565) {
            bytes[at] = (byte) colour;
            bytes[at + 1] = (byte) (colour >> 8);
            return;
        }
        int mask = PixelFormat.mask(format);
        int shift = PixelFormat.shift(format, x, y);
        int bits = PixelFormat.isMono(format) ? colour != 0 ? 1 : 0 : (int) colour & mask;
        bytes[at] = (byte) (bytes[at] & ~(mask << shift) | bits << shift);
    }

    /** Sets a pixel where it is within the area. */
    void setClipped(long x, long y, long colour) {
        if (x >= 0 && x < width && y >= 0 && y < height) {
            set((int) x, (int) y, colour);
        }
    }

    /** Fills what of a rectangle is within the area. */
    void fill(Runtime rt, long x, long y, long w, long h, long colour) {
        if (w < 1 || h < 1) {
            return;
        }
        int fromX = (int) Math.max(0, Math.min(x, width));
        int fromY = (int) Math.max(0, Math.min(y, height));
        int toX = (int) Math.min(width, x + w);
        int toY = (int) Math.min(height, y + h);
        for (int row = fromY; row < toY; row++) {
            rt.poll();
            for (int column = fromX; column < toX; column++) {
                set(column, row, colour);
            }
        }
    }

    /** Moves all pixels; what nothing moves to stays as it is. */
    void scroll(Runtime rt, long right, long down) {
        if (Math.abs(right) >= width || Math.abs(down) >= height) {
            return;
        }
        int dx = (int) right;
        int dy = (int) down;
        int firstX = dx < 0 ? 0 : width - 1;
        int firstY = dy < 0 ? 0 : height - 1;
        int stepX = dx < 0 ? 1 : -1;
        int stepY = dy < 0 ? 1 : -1;
        int columns = width - Math.abs(dx);
        int rows = height - Math.abs(dy);
        for (int j = 0, y = firstY; j < rows; j++, y += stepY) {
            rt.poll();
            for (int i = 0, x = firstX; i < columns; i++, x += stepX) {
                set(x, y, get(x - dx, y - dy));
            }
        }
    }

    /**
     * Draws another canvas.
     *
     * @param transparent the colour that is left out, -1 for none
     * @param palette what maps colours, or null
     */
    void draw(Runtime rt, Canvas source, long left, long top, long transparent, Canvas palette) {
        int fromX = (int) Math.max(0, Math.min(left, width));
        int fromY = (int) Math.max(0, Math.min(top, height));
        int toX = (int) Math.min(width, left + source.width);
        int toY = (int) Math.min(height, top + source.height);
        for (int y = fromY; y < toY; y++) {
            rt.poll();
            for (int x = fromX; x < toX; x++) {
                int colour = source.get((int) (x - left), (int) (y - top));
                if (palette != null) {
                    colour = palette.get(colour, 0);
                }
                if (colour != (int) transparent) {
                    set(x, y, colour);
                }
            }
        }
    }
}
