package mp.core.runtime;

import mp.core.declare.ServesOption;
import mp.core.memory.Kind;
import mp.core.memory.Rom;

/**
 * Calls the stream operations of any object: of a native stream directly, of an instance of a
 * Python class by its methods {@code readinto}, {@code write} and {@code ioctl}. Results are those
 * of {@link NativeType#read}.
 */
@ServesOption("MICROPY_PY_IO")
public final class StreamCalls {
    /** Error numbers that streams answer with. */
    public static final int EIO = 5;

    public static final int EAGAIN = 11;
    public static final int EINVAL = 22;

    private StreamCalls() {}

    /** Reads once. */
    public static int read(Runtime rt, long stream, byte[] to, int from, int n) {
        int kind = rt.kind(stream);
        if (kind != Kind.INSTANCE) {
            return checked(rt, type(rt, kind).read(rt, stream, to, from, n));
        }
        int mark = rt.mark();
        long method = method(rt, stream, "readinto");
        rt.reserve(n);
        long buffer = rt.newByteArray(new byte[n]);
        int count = result(rt, rt.call(method, buffer), n);
        if (count > 0) {
            System.arraycopy(rt.bytes(buffer), 0, to, from, count);
        }
        rt.release(mark);
        return count;
    }

    /** Writes once. */
    public static int write(Runtime rt, long stream, byte[] data, int from, int n) {
        int kind = rt.kind(stream);
        if (kind != Kind.INSTANCE) {
            return checked(rt, type(rt, kind).write(rt, stream, data, from, n));
        }
        int mark = rt.mark();
        long method = method(rt, stream, "write");
        rt.reserve(n);
        byte[] copy = new byte[n];
        System.arraycopy(data, from, copy, 0, n);
        int count = result(rt, rt.call(method, rt.newByteArray(copy)), n);
        rt.release(mark);
        return count;
    }

    /** Makes a request of {@link Stream}. */
    public static long ioctl(Runtime rt, long stream, int request, long arg) {
        int kind = rt.kind(stream);
        if (kind != Kind.INSTANCE) {
            long result = type(rt, kind).ioctl(rt, stream, request, arg);
            if (result == Stream.NO_STREAM) {
                throw unsupported(rt);
            }
            return result;
        }
        int mark = rt.mark();
        long method = method(rt, stream, "ioctl");
        long result = rt.toLong(rt.call(method, rt.model.smallInt(request), rt.newInt(arg)));
        rt.release(mark);
        return result;
    }

    /** Writes all; OSError where that fails. */
    public static void writeFully(Runtime rt, long stream, byte[] data, int from, int n) {
        int done = 0;
        while (done < n) {
            int count = write(rt, stream, data, from + done, n - done);
            if (count < 0) {
                throw rt.osError(-count);
            }
            if (count == 0) {
                return;
            }
            done += count;
            rt.poll();
        }
    }

    /** A type that was never loaded has no objects but ints and strs, which are no streams. */
    private static NativeType type(Runtime rt, int kind) {
        NativeType type = Rom.type(kind);
        if (type == null) {
            throw unsupported(rt);
        }
        return type;
    }

    private static long method(Runtime rt, long stream, String name) {
        long method = rt.tryAttr(stream, rt.qstr(name));
        if (method == 0) {
            throw unsupported(rt);
        }
        return method;
    }

    private static int result(Runtime rt, long w, int n) {
        if (w == rt.none) {
            return -EAGAIN;
        }
        long count = rt.toLong(w);
        return count > n ? -EIO : (int) Math.max(Integer.MIN_VALUE + 1, count);
    }

    private static int checked(Runtime rt, int result) {
        if (result == Stream.NO_STREAM) {
            throw unsupported(rt);
        }
        return result;
    }

    private static PyException unsupported(Runtime rt) {
        return rt.raise(Kind.OS_ERROR, "stream operation not supported");
    }
}
