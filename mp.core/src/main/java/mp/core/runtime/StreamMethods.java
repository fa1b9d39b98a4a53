package mp.core.runtime;

import mp.core.declare.PyFunction;
import mp.core.declare.ServesOption;

/**
 * The methods that most streams have; the class of a type of streams extends it and offers those
 * beyond, which {@link StreamReads} has too, as it needs. They rest on the type's operations READ,
 * WRITE and IOCTL.
 */
@ServesOption("MICROPY_PY_IO")
public abstract class StreamMethods {
    /** For subclasses, which are never instantiated. */
    protected StreamMethods() {}

    /** Reads so many bytes or characters, or all that is left. */
    @PyFunction(min = 1, max = 2)
    public static long read(Runtime rt, int base, int n) {
        return StreamReads.read(rt, rt.arg(base), n > 1 ? rt.toLong(rt.arg(base + 1)) : -1, false);
    }

    /** Reads into a buffer. */
    @PyFunction(min = 2, max = 3)
    public static long readinto(Runtime rt, int base, int n) {
        return StreamReads.readInto(rt, base, n, false);
    }

    /** Reads a line, its end included. */
    @PyFunction(min = 1, max = 2)
    public static long readline(Runtime rt, int base, int n) {
        return StreamReads.readLine(rt, rt.arg(base), n > 1 ? rt.toLong(rt.arg(base + 1)) : -1);
    }

    /** Writes a buffer, or a part of it. */
    @PyFunction(min = 2, max = 4)
    public static long write(Runtime rt, int base, int n) {
        return StreamWrites.write(rt, base, n, false);
    }

    /** Moves the position. */
    @PyFunction(optional = 1)
    public static long seek(Runtime rt, long self, long offset, long whence) {
        return seek(rt, self, rt.toLong(offset), whence == 0 ? 0 : rt.toInt(whence));
    }

    private static long seek(Runtime rt, long self, long offset, int whence) {
        if (whence == 0 && offset < 0) {
            throw rt.osError(StreamCalls.EINVAL);
        }
        return rt.newInt(request(rt, self, Stream.SEEK, Stream.seekArg(offset, whence)));
    }

    /** The position. */
    @PyFunction
    public static long tell(Runtime rt, long self) {
        return seek(rt, self, 0, 1);
    }

    /** Passes on what is buffered. */
    @PyFunction
    public static void flush(Runtime rt, long self) {
        request(rt, self, Stream.FLUSH, 0);
    }

    /** Closes the stream. */
    @PyFunction
    public static void close(Runtime rt, long self) {
        request(rt, self, Stream.CLOSE, 0);
    }

    /** The stream itself. */
    @PyFunction("__enter__")
    public static long enter(Runtime rt, long self) {
        return self;
    }

    /** Closes the stream. */
    @PyFunction(value = "__exit__", min = 4, max = 4)
    public static void exit(Runtime rt, int base, int n) {
        close(rt, rt.arg(base));
    }

    private static long request(Runtime rt, long self, int request, long arg) {
        long result = StreamCalls.ioctl(rt, self, request, arg);
        if (result < 0) {
            throw rt.osError((int) -result);
        }
        return result;
    }
}
