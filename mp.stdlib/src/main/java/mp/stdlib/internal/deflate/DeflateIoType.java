package mp.stdlib.internal.deflate;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;
import mp.core.runtime.Stream;
import mp.core.runtime.StreamCalls;
import mp.core.runtime.StreamMethods;

/**
 * A stream that decompresses what it reads from another one, and compresses what is written. Reader
 * and writer, with their windows, come into being at the first use.
 */
@PyType("DeflateIO")
public final class DeflateIoType {
    private static final int STREAM = 1;
    private static final int SETTINGS = 2;
    private static final int READER = 3;
    private static final int WRITER = 4;

    private static final int WINDOW_SHIFT = 2;
    private static final int CLOSES = 1 << 6;

    private static final int DEFAULT_WINDOW = 8;

    private DeflateIoType() {}

    @Slot(Slot.Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 1, 4);
        long format = n > 1 ? rt.toLong(rt.arg(base + 1)) : DeflateModule.AUTO;
        long window = n > 2 ? rt.toLong(rt.arg(base + 2)) : 0;
        if (format < DeflateModule.AUTO || format > DeflateModule.GZIP) {
            throw rt.valueError("format");
        }
        if (window != 0 && (window < 5 || window > 15)) {
            throw rt.valueError("wbits");
        }
        boolean closes = n > 3 && rt.truth(rt.arg(base + 3));
        long w = rt.newObject(DeflateIoTypeTable.TABLE.ordinal, WRITER);
        rt.slot(w, STREAM, rt.arg(base));
        long settings = format | window << WINDOW_SHIFT | (closes ? CLOSES : 0);
        rt.slot(w, SETTINGS, rt.model.smallInt(settings));
        return w;
    }

    private static int settings(Runtime rt, long self) {
        return (int) rt.model.intValue(rt.slot(self, SETTINGS));
    }

    private static int format(Runtime rt, long self) {
        return settings(rt, self) & 3;
    }

    private static int window(Runtime rt, long self) {
        return settings(rt, self) >> WINDOW_SHIFT & 15;
    }

    // Operations of a stream

    @Slot(Slot.Of.READ)
    static int read(Runtime rt, long self, byte[] to, int from, int n) {
        long stream = rt.slot(self, STREAM);
        if (stream == 0) {
            return -StreamCalls.EINVAL;
        }
        BitSource source = new BitSource(rt, stream);
        if (rt.slot(self, READER) == 0 && !begin(rt, self, source)) {
            return -StreamCalls.EINVAL;
        }
        Inflation inflation = (Inflation) rt.memory.payload(rt.slot(self, READER));
        return inflation.read(source, to, from, n);
    }

    /** Reads the header and makes the reader; false where it is not what is expected. */
    private static boolean begin(Runtime rt, long self, BitSource source) {
        int format = format(rt, self);
        int window = window(rt, self);
        StreamHeader header = StreamHeader.RAW;
        if (format == DeflateModule.RAW) {
            window = window == 0 ? DEFAULT_WINDOW : window;
        } else {
            header = StreamHeader.read(source);
            if (header == null || format != DeflateModule.AUTO && header.format() != format) {
                return false;
            }
            window = window == 0 ? header.window() : Math.min(window, header.window());
        }
        rt.reserve(1L << window);
        Inflation inflation = new Inflation(header.format(), window);
        rt.slot(self, READER, rt.newPayload(Kind.CELLS, 1, inflation, 1L << window));
        return true;
    }

    @Slot(Slot.Of.WRITE)
    static int write(Runtime rt, long self, byte[] data, int from, int n) {
        long stream = rt.slot(self, STREAM);
        if (stream == 0) {
            return -StreamCalls.EINVAL;
        }
        if (rt.slot(self, WRITER) == 0) {
            int window = window(rt, self) == 0 ? DEFAULT_WINDOW : window(rt, self);
            rt.reserve(1L << window);
            Compression made = new Compression(format(rt, self), window);
            rt.slot(self, WRITER, rt.newPayload(Kind.CELLS, 1, made, 1L << window));
            if (sendAtOnce(rt, stream, made.header()) < 0) {
                return -StreamCalls.EINVAL;
            }
        }
        Compression compression = (Compression) rt.memory.payload(rt.slot(self, WRITER));
        compression.write(rt, data, from, n);
        send(rt, stream, compression);
        return n;
    }

    /** Compressed data go out byte by byte, as they come into being in MicroPython. */
    private static void send(Runtime rt, long stream, Compression compression) {
        byte[] out = compression.takeOutput();
        for (int i = 0; i < out.length; i++) {
            StreamCalls.writeFully(rt, stream, out, i, 1);
        }
    }

    private static int sendAtOnce(Runtime rt, long stream, byte[] data) {
        return data.length == 0 ? 0 : StreamCalls.write(rt, stream, data, 0, data.length);
    }

    @Slot(Slot.Of.IOCTL)
    static long ioctl(Runtime rt, long self, int request, long arg) {
        if (request != Stream.CLOSE) {
            return -StreamCalls.EINVAL;
        }
        long stream = rt.slot(self, STREAM);
        if (stream == 0) {
            return 0;
        }
        long result = 0;
        if (rt.slot(self, WRITER) != 0) {
            Compression compression = (Compression) rt.memory.payload(rt.slot(self, WRITER));
            compression.finish();
            send(rt, stream, compression);
            result = Math.min(0, sendAtOnce(rt, stream, compression.footer()));
        }
        if ((settings(rt, self) & CLOSES) != 0) {
            StreamCalls.ioctl(rt, stream, Stream.CLOSE, 0);
        }
        rt.slot(self, STREAM, 0);
        return result;
    }

    // Methods

    @PyFunction(value = "read", min = 1, max = 2)
    static long readMethod(Runtime rt, int base, int n) {
        return StreamMethods.read(rt, base, n);
    }

    @PyFunction(min = 2, max = 3)
    static long readinto(Runtime rt, int base, int n) {
        return StreamMethods.readinto(rt, base, n);
    }

    @PyFunction(min = 1, max = 2)
    static long readline(Runtime rt, int base, int n) {
        return StreamMethods.readline(rt, base, n);
    }

    @PyFunction(value = "write", min = 2, max = 4, option = "MICROPY_PY_DEFLATE_COMPRESS")
    static long writeMethod(Runtime rt, int base, int n) {
        return StreamMethods.write(rt, base, n);
    }

    @PyFunction
    static void close(Runtime rt, long self) {
        StreamMethods.close(rt, self);
    }

    @PyFunction("__enter__")
    static long enter(Runtime rt, long self) {
        return self;
    }

    @PyFunction(value = "__exit__", min = 4, max = 4)
    static void exit(Runtime rt, int base, int n) {
        StreamMethods.close(rt, rt.arg(base));
    }
}
