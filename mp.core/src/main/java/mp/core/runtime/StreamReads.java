package mp.core.runtime;

import mp.core.declare.ServesOption;
import mp.core.memory.Kind;
import mp.core.text.Utf8;

import java.util.Arrays;

/**
 * Reading from streams as the Python methods do: str from streams of text, bytes from others, None
 * where nothing is there at present.
 */
@ServesOption("MICROPY_PY_IO")
public final class StreamReads {
    private static final int CHUNK = 256;

    private StreamReads() {}

    /**
     * Reads so many bytes, or characters of text; all that is left for -1.
     *
     * @param once whether to be content with what the first attempt gives
     */
    public static long read(Runtime rt, long stream, long size, boolean once) {
        if (size == -1) {
            return readAll(rt, stream);
        }
        if (size < 0 || size > Integer.MAX_VALUE) {
            throw rt.memoryError(size);
        }
        boolean text = isText(rt, stream);
        if (text && !once) {
            return readText(rt, stream, (int) size);
        }
        rt.reserve(size);
        byte[] data = new byte[(int) size];
        int count = fill(rt, stream, data, 0, data.length, once);
        return count < 0 ? rt.none : made(rt, text, data, count);
    }

    /** {@code readinto(buffer)} or {@code readinto(buffer, most)}. */
    public static long readInto(Runtime rt, int base, int n, boolean once) {
        BufferView view = new BufferView();
        rt.buffer(rt.arg(base + 1), view, true);
        int size = StreamWrites.size(rt, base, n, view.length);
        int count = fill(rt, rt.arg(base), view.array, view.offset, size, once);
        return count < 0 ? rt.none : rt.newInt(count);
    }

    /** Reads up to a line end, or so many bytes. */
    public static long readLine(Runtime rt, long stream, long most) {
        Text line = new Text();
        byte[] one = new byte[1];
        while (most < 0 || line.length() < most) {
            int count = StreamCalls.read(rt, stream, one, 0, 1);
            if (count == -StreamCalls.EAGAIN && line.length() == 0) {
                return rt.none;
            }
            if (count < 0 && count != -StreamCalls.EAGAIN) {
                throw rt.osError(-count);
            }
            if (count <= 0) {
                break;
            }
            line.add(one[0]);
            if (one[0] == '\n') {
                break;
            }
            charge(rt, line);
        }
        return made(rt, isText(rt, stream), line.array(), line.length());
    }

    /** Reads all lines. */
    public static long readLines(Runtime rt, long stream) {
        long list = rt.newList(4);
        int mark = rt.mark();
        for (; ; ) {
            long line = readLine(rt, stream, -1);
            if (!rt.truth(line)) {
                return list;
            }
            rt.append(list, line);
            rt.release(mark);
            rt.poll();
        }
    }

    /** The next line, or 0 at the end: what iteration gives. */
    public static long nextLine(Runtime rt, long stream) {
        long line = readLine(rt, stream, -1);
        return rt.truth(line) ? line : 0;
    }

    private static boolean isText(Runtime rt, long stream) {
        return StreamCalls.ioctl(rt, stream, Stream.IS_TEXT, 0) == 1;
    }

    /**
     * Reads until the end or until all is there. @return how many, -1 where nothing is there yet
     */
    private static int fill(Runtime rt, long stream, byte[] to, int from, int n, boolean once) {
        int done = 0;
        while (done < n) {
            int count = StreamCalls.read(rt, stream, to, from + done, n - done);
            if (count == -StreamCalls.EAGAIN) {
                return done == 0 ? -1 : done;
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
        return done;
    }

    private static long readAll(Runtime rt, long stream) {
        Text all = new Text();
        byte[] chunk = new byte[CHUNK];
        boolean any = false;
        for (; ; ) {
            int count = StreamCalls.read(rt, stream, chunk, 0, CHUNK);
            if (count == -StreamCalls.EAGAIN) {
                if (!any) {
                    return rt.none;
                }
                break;
            }
            if (count < 0) {
                throw rt.osError(-count);
            }
            if (count == 0) {
                break;
            }
            any = true;
            all.add(chunk, 0, count);
            charge(rt, all);
        }
        return made(rt, isText(rt, stream), all.array(), all.length());
    }

    /** Never reads more than it must: there is no buffer to put it back into. */
    private static long readText(Runtime rt, long stream, int size) {
        Text text = new Text();
        int missing = size;
        while (missing > 0) {
            rt.reserve(text.length() + (long) missing);
            byte[] part = new byte[missing];
            int count = fill(rt, stream, part, 0, missing, false);
            if (count < 0 && text.length() == 0) {
                return rt.none;
            }
            if (count <= 0) {
                break;
            }
            text.add(part, 0, count);
            missing = missing(text.array(), text.length(), size);
        }
        return made(rt, true, text.array(), text.length());
    }

    /** How many bytes are wanted at least until there are {@code size} whole characters. */
    private static int missing(byte[] data, int n, int size) {
        int whole = 0;
        int i = 0;
        while (i < n) {
            int length = 1 + Math.max(0, Utf8.following(data[i]));
            if (i + length > n) {
                return i + length - n + size - whole - 1;
            }
            i += length;
            whole++;
        }
        return size - whole;
    }

    private static void charge(Runtime rt, Text text) {
        if ((text.length() & 0x3ff) < CHUNK && text.length() > CHUNK) {
            rt.reserve(2L * text.length());
            rt.poll();
        }
    }

    private static long made(Runtime rt, boolean text, byte[] data, int n) {
        rt.reserve(n);
        byte[] exact = Arrays.copyOf(data, n);
        if (!text) {
            return rt.newBytes(exact);
        }
        if (!Utf8.isValid(exact, 0, n)) {
            throw rt.raiseWith(Kind.UNICODE_ERROR, 0);
        }
        return rt.newStr(exact);
    }
}
