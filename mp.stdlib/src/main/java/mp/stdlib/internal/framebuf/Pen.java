package mp.stdlib.internal.framebuf;

import mp.core.runtime.Runtime;

import java.util.Arrays;

/** Lines, ellipses and polygons in one colour. Far coordinates make long loops, so they poll. */
final class Pen {
    /** Quadrants of an ellipse, counted against the clock from the upper right one. */
    static final int QUADRANTS = 0x0f;

    private static final int UPPER_RIGHT = 1;
    private static final int UPPER_LEFT = 2;
    private static final int LOWER_LEFT = 4;
    private static final int LOWER_RIGHT = 8;

    private final Runtime rt;
    private final Canvas canvas;
    private final long colour;

    Pen(Runtime rt, Canvas canvas, long colour) {
        this.rt = rt;
        this.canvas = canvas;
        this.colour = colour;
    }

    /** Bresenham's line: a step along the longer axis, now and then one along the other. */
    void line(long x1, long y1, long x2, long y2) {
        long dx = Math.abs(x2 - x1);
        long dy = Math.abs(y2 - y1);
        long stepX = x2 > x1 ? 1 : -1;
        long stepY = y2 > y1 ? 1 : -1;
        boolean steep = dy > dx;
        long length = Math.max(dx, dy);
        long rise = Math.min(dx, dy);
        long error = 2 * rise - length;
        long x = x1;
        long y = y1;
        for (long i = 0; i < length; i++) {
            canvas.setClipped(x, y, colour);
            if (error >= 0) {
                if (steep) {
                    x += stepX;
                } else {
                    y += stepY;
                }
                error -= 2 * length;
            }
            if (steep) {
                y += stepY;
            } else {
                x += stepX;
            }
            error += 2 * rise;
            poll(i);
        }
        canvas.setClipped(x2, y2, colour);
    }

    void rectangle(long x, long y, long w, long h) {
        canvas.fill(rt, x, y, w, 1, colour);
        canvas.fill(rt, x, y + h - 1, w, 1, colour);
        canvas.fill(rt, x, y, 1, h, colour);
        canvas.fill(rt, x + w - 1, y, 1, h, colour);
    }

    /** An ellipse, by the midpoint method: from its side up, then from its top sideways. */
    void ellipse(long cx, long cy, long a, long b, boolean filled, int quadrants) {
        if (a == 0 && b == 0) {
            if (quadrants != 0) {
                canvas.setClipped(cx, cy, colour);
            }
            return;
        }
        arc(cx, cy, a, b, false, filled, quadrants);
        arc(cx, cy, b, a, true, filled, quadrants);
    }

    /** Walks along one axis ({@code v}) while the curve is steeper there; {@code u} follows. */
    private void arc(
            long cx, long cy, long a, long b, boolean swapped, boolean filled, int quadrants) {
        long u = a;
        long v = 0;
        long twoA = 2 * a * a;
        long twoB = 2 * b * b;
        long changeU = b * b * (1 - 2 * a);
        long changeV = a * a;
        long error = 0;
        long stopU = twoB * a;
        long stopV = 0;
        while (stopU >= stopV) {
            points(cx, cy, swapped ? v : u, swapped ? u : v, filled, quadrants);
            poll(v);
            v++;
            stopV += twoA;
            error += changeV;
            changeV += twoA;
            if (2 * error + changeU > 0) {
                u--;
                stopU -= twoB;
                error += changeU;
                changeU += twoB;
            }
        }
    }

    private void points(long cx, long cy, long x, long y, boolean filled, int quadrants) {
        point(cx, cx + x, cy - y, filled, quadrants & UPPER_RIGHT);
        point(cx, cx - x, cy - y, filled, quadrants & UPPER_LEFT);
        point(cx, cx - x, cy + y, filled, quadrants & LOWER_LEFT);
        point(cx, cx + x, cy + y, filled, quadrants & LOWER_RIGHT);
    }

    private void point(long cx, long x, long y, boolean filled, int drawn) {
        if (drawn == 0) {
            return;
        }
        if (filled) {
            canvas.fill(rt, Math.min(cx, x), y, Math.abs(x - cx) + 1, 1, colour);
        } else {
            canvas.setClipped(x, y, colour);
        }
    }

    /** The outline of a polygon; {@code points} holds x and y in turn. */
    void outline(long x, long y, long[] points) {
        int n = points.length;
        for (int i = 0; i < n; i += 2) {
            int from = (n - i) % n;
            int to = n - 2 - i;
            line(x + points[from], y + points[from + 1], x + points[to], y + points[to + 1]);
        }
    }

    /** Fills a polygon row by row between the places where its edges cross the row. */
    void polygon(long x, long y, long[] points) {
        long top = Long.MAX_VALUE;
        long bottom = Long.MIN_VALUE;
        for (int i = 1; i < points.length; i += 2) {
            top = Math.min(top, points[i]);
            bottom = Math.max(bottom, points[i]);
        }
        long[] crossings = new long[points.length / 2];
        for (long row = top; row <= bottom; row++) {
            int n = cross(x, y, points, row, crossings);
            Arrays.sort(crossings, 0, n);
            for (int i = 0; i + 1 < n; i += 2) {
                long width = crossings[i + 1] - crossings[i] + 1;
                canvas.fill(rt, x + crossings[i], y + row, width, 1, colour);
            }
            poll(row);
        }
    }

    /**
     * Finds where edges cross a row. The lower end of an edge belongs to the next one, which would
     * leave out points where two edges end: these are drawn at once.
     */
    private int cross(long x, long y, long[] p, long row, long[] crossings) {
        int found = 0;
        int n = p.length;
        for (int i = 0; i < n; i += 2) {
            int from = (n - i) % n;
            int to = n - 2 - i;
            long x1 = p[from];
            long y1 = p[from + 1];
            long x2 = p[to];
            long y2 = p[to + 1];
            if (y1 > row && y2 <= row || y1 <= row && y2 > row) {
                crossings[found++] = (32 * x1 + 32 * (x2 - x1) * (row - y1) / (y2 - y1) + 16) / 32;
            } else if (row == Math.max(y1, y2)) {
                if (y1 == y2) {
                    line(x + x1, y + y1, x + x2, y + y2);
                } else {
                    canvas.setClipped(x + (y1 < y2 ? x2 : x1), y + row, colour);
                }
            }
        }
        return found;
    }

    private void poll(long turn) {
        if ((turn & 0x3ff) == 0) {
            rt.poll();
        }
    }
}
