package mp.stdlib.internal.framebuf;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.BufferView;
import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;
import mp.core.text.BinaryCodec;

/**
 * A frame buffer: the object that holds its bytes, and how its pixels lie in them. Whether the
 * bytes still suffice is checked at each operation, since their owner may have shrunk.
 */
@PyType(value = "FrameBuffer", subclass = true)
public final class FrameBufferType {
    private static final int BUFFER = 1;
    private static final int WIDTH = 2;
    private static final int HEIGHT = 3;
    private static final int FORMAT = 4;
    private static final int STRIDE = 5;

    private static final int MOST = 0xffff;

    private FrameBufferType() {}

    @Slot(Slot.Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 4, 5);
        return create(
                rt,
                rt.arg(base),
                rt.toLong(rt.arg(base + 1)),
                rt.toLong(rt.arg(base + 2)),
                rt.toLong(rt.arg(base + 3)),
                rt.toLong(rt.arg(n > 4 ? base + 4 : base + 1)));
    }

    static long create(Runtime rt, long buffer, long width, long height, long format, long stride) {
        canvas(rt, buffer, width, height, format, stride, true);
        long w = rt.newObject(FrameBufferTypeTable.TABLE.ordinal, STRIDE);
        rt.slot(w, BUFFER, buffer);
        rt.slot(w, WIDTH, rt.model.smallInt(width));
        rt.slot(w, HEIGHT, rt.model.smallInt(height));
        rt.slot(w, FORMAT, rt.model.smallInt(format));
        rt.slot(w, STRIDE, rt.model.smallInt(stride));
        return w;
    }

    private static Canvas canvas(
            Runtime rt,
            long buffer,
            long width,
            long height,
            long format,
            long stride,
            boolean write) {
        if (width < 1 || height < 1 || width > MOST || height > MOST) {
            throw invalid(rt);
        }
        if (stride > MOST || stride < width) {
            throw invalid(rt);
        }
        if (!PixelFormat.exists(format)) {
            throw rt.valueError("invalid format");
        }
        int f = (int) format;
        int s = PixelFormat.whole(f, (int) stride);
        BufferView view = new BufferView();
        rt.buffer(buffer, view, write);
        if (PixelFormat.size(f, (int) width, (int) height, s) > view.length) {
            throw invalid(rt);
        }
        return new Canvas(view.array, view.offset, view.length, (int) width, (int) height, f, s);
    }

    private static PyException invalid(Runtime rt) {
        return rt.raiseWith(Kind.VALUE_ERROR, 0);
    }

    private static Canvas canvas(Runtime rt, long self, boolean write) {
        return canvas(
                rt,
                rt.slot(self, BUFFER),
                field(rt, self, WIDTH),
                field(rt, self, HEIGHT),
                field(rt, self, FORMAT),
                field(rt, self, STRIDE),
                write);
    }

    private static long field(Runtime rt, long self, int slot) {
        return rt.model.intValue(rt.slot(self, slot));
    }

    @Slot(Slot.Of.BUFFER)
    static boolean buffer(Runtime rt, long self, BufferView view, boolean write) {
        return rt.tryBuffer(rt.slot(self, BUFFER), view, write);
    }

    @PyFunction
    static void fill(Runtime rt, long self, long colour) {
        long c = rt.toLong(colour);
        Canvas canvas = canvas(rt, self, true);
        canvas.fill(rt, 0, 0, canvas.width, canvas.height, c);
    }

    @PyFunction(value = "fill_rect")
    static void fillRect(Runtime rt, long self, long x, long y, long w, long h, long colour) {
        long left = rt.toLong(x);
        long top = rt.toLong(y);
        long width = rt.toLong(w);
        long height = rt.toLong(h);
        long c = rt.toLong(colour);
        canvas(rt, self, true).fill(rt, left, top, width, height, c);
    }

    @PyFunction(optional = 1)
    static long pixel(Runtime rt, long self, long x, long y, long colour) {
        long left = rt.toLong(x);
        long top = rt.toLong(y);
        Canvas canvas = canvas(rt, self, true);
        if (left < 0 || left >= canvas.width || top < 0 || top >= canvas.height) {
            return rt.none;
        }
        if (colour == 0) {
            return rt.newInt(canvas.get((int) left, (int) top));
        }
        long c = rt.toLong(colour);
        canvas(rt, self, true).set((int) left, (int) top, c);
        return rt.none;
    }

    @PyFunction
    static void hline(Runtime rt, long self, long x, long y, long w, long colour) {
        fillRect(rt, self, x, y, w, rt.model.smallInt(1), colour);
    }

    @PyFunction
    static void vline(Runtime rt, long self, long x, long y, long h, long colour) {
        fillRect(rt, self, x, y, rt.model.smallInt(1), h, colour);
    }

    @PyFunction(min = 6, max = 7)
    static void rect(Runtime rt, int base, int n) {
        long[] a = numbers(rt, base + 1, 5);
        boolean filled = n > 6 && rt.truth(rt.arg(base + 6));
        Canvas canvas = canvas(rt, rt.arg(base), true);
        if (filled) {
            canvas.fill(rt, a[0], a[1], a[2], a[3], a[4]);
        } else {
            new Pen(rt, canvas, a[4]).rectangle(a[0], a[1], a[2], a[3]);
        }
    }

    @PyFunction(min = 6, max = 6)
    static void line(Runtime rt, int base, int n) {
        long[] a = numbers(rt, base + 1, 5);
        Canvas canvas = canvas(rt, rt.arg(base), true);
        new Pen(rt, canvas, a[4]).line(a[0], a[1], a[2], a[3]);
    }

    @PyFunction(min = 6, max = 8)
    static void ellipse(Runtime rt, int base, int n) {
        long[] a = numbers(rt, base + 1, 5);
        boolean filled = n > 6 && rt.truth(rt.arg(base + 6));
        int quadrants = n > 7 ? (int) rt.toLong(rt.arg(base + 7)) & Pen.QUADRANTS : Pen.QUADRANTS;
        Canvas canvas = canvas(rt, rt.arg(base), true);
        new Pen(rt, canvas, a[4]).ellipse(a[0], a[1], a[2], a[3], filled, quadrants);
    }

    private static long[] numbers(Runtime rt, int from, int n) {
        long[] a = new long[n];
        for (int i = 0; i < n; i++) {
            a[i] = rt.toLong(rt.arg(from + i));
        }
        return a;
    }

    @PyFunction(min = 5, max = 6, option = "MICROPY_PY_ARRAY")
    static void poly(Runtime rt, int base, int n) {
        long x = rt.toLong(rt.arg(base + 1));
        long y = rt.toLong(rt.arg(base + 2));
        long[] points = points(rt, rt.arg(base + 3));
        if (points.length == 0) {
            return;
        }
        long colour = rt.toLong(rt.arg(base + 4));
        boolean filled = n > 5 && rt.truth(rt.arg(base + 5));
        Pen pen = new Pen(rt, canvas(rt, rt.arg(base), true), colour);
        if (filled) {
            pen.polygon(x, y, points);
        } else {
            pen.outline(x, y, points);
        }
    }

    private static long[] points(Runtime rt, long array) {
        BufferView view = new BufferView();
        rt.buffer(array, view, false);
        int size = BinaryCodec.size(rt, '@', view.typecode);
        int n = view.length / (size * 2) * 2;
        rt.reserve(n * 8L);
        long[] points = new long[n];
        int mark = rt.mark();
        for (int i = 0; i < n; i++) {
            rt.buffer(array, view, false);
            int at = view.offset + i * size;
            points[i] = rt.toLong(BinaryCodec.get(rt, view.array, at, view.typecode, size, false));
            rt.release(mark);
        }
        return points;
    }

    @PyFunction(min = 4, max = 6)
    static void blit(Runtime rt, int base, int n) {
        long x = rt.toLong(rt.arg(base + 2));
        long y = rt.toLong(rt.arg(base + 3));
        long key = n > 4 ? rt.toLong(rt.arg(base + 4)) : -1;
        Canvas palette = n > 5 && rt.arg(base + 5) != rt.none ? source(rt, rt.arg(base + 5)) : null;
        Canvas source = source(rt, rt.arg(base + 1));
        canvas(rt, rt.arg(base), true).draw(rt, source, x, y, key, palette);
    }

    /** A frame buffer to read from, or a tuple or list of what makes one. */
    private static Canvas source(Runtime rt, long w) {
        long object = rt.as(w, FrameBufferTypeTable.TABLE.ordinal);
        if (object != 0) {
            return canvas(rt, object, false);
        }
        if (!rt.isTuple(w) && !rt.is(w, Kind.LIST)) {
            throw rt.typeError("object '" + rt.typeName(w) + "' isn't a tuple or list");
        }
        int n = rt.count(w);
        if (n < 4 || n > 5) {
            throw invalid(rt);
        }
        return canvas(
                rt,
                rt.item(w, 0),
                rt.toLong(rt.item(w, 1)),
                rt.toLong(rt.item(w, 2)),
                rt.toLong(rt.item(w, 3)),
                rt.toLong(rt.item(w, n - 1 == 4 ? 4 : 1)),
                false);
    }

    @PyFunction
    static void scroll(Runtime rt, long self, long xstep, long ystep) {
        long right = rt.toLong(xstep);
        long down = rt.toLong(ystep);
        canvas(rt, self, true).scroll(rt, right, down);
    }

    @PyFunction(optional = 1)
    static void text(Runtime rt, long self, long string, long x, long y, long colour) {
        if (!rt.isStr(string)) {
            throw rt.typeError(
                    "can't convert '" + rt.typeName(string) + "' object to str implicitly");
        }
        long left = rt.toLong(x);
        long top = rt.toLong(y);
        long c = colour == 0 ? 1 : rt.toLong(colour);
        Font.draw(canvas(rt, self, true), rt.bytes(string), left, top, c);
    }
}
