package mp.core.runtime;

import mp.core.declare.ServesOption;

/** Writing to streams as the Python methods do: None where nothing can be written at present. */
@ServesOption("MICROPY_PY_IO")
public final class StreamWrites {
    private StreamWrites() {}

    /**
     * {@code write(buffer)}, {@code write(buffer, most)} or {@code write(buffer, from, most)}.
     *
     * @param once whether to be content with what the first attempt takes
     */
    public static long write(Runtime rt, int base, int n, boolean once) {
        BufferView view = new BufferView();
        rt.buffer(rt.arg(base + 1), view, false);
        int offset = offset(rt, base, n, view.length);
        int size = size(rt, base, n, view.length - offset);
        int done = 0;
        while (done < size) {
            int from = view.offset + offset + done;
            int count = StreamCalls.write(rt, rt.arg(base), view.array, from, size - done);
            if (count == -StreamCalls.EAGAIN) {
                return done == 0 ? rt.none : rt.newInt(done);
            }
            if (count < 0) {
                throw rt.osError(-count);
            }
            done += count;
            if (count == 0 || once) {
                break;
            }
            rt.poll();
        }
        return rt.newInt(done);
    }

    /** Where in the buffer of {@code length} bytes to begin. */
    static int offset(Runtime rt, int base, int n, int length) {
        if (n < 4) {
            return 0;
        }
        long offset = rt.toLongTruncated(rt.arg(base + 2));
        return Long.compareUnsigned(offset, length) > 0 ? length : (int) offset;
    }

    /** How many of {@code length} bytes are meant. */
    static int size(Runtime rt, int base, int n, int length) {
        if (n < 3) {
            return length;
        }
        long most = rt.toLongTruncated(rt.arg(base + n - 1));
        return Long.compareUnsigned(most, length) > 0 ? length : (int) most;
    }
}
