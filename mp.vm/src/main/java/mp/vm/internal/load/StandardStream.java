package mp.vm.internal.load;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.ServesOption;
import mp.core.declare.Slot;
import mp.core.runtime.NativeType;
import mp.core.runtime.Runtime;
import mp.core.runtime.Stream;
import mp.core.runtime.StreamMethods;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/**
 * {@code sys.stdin}, {@code stdout} and {@code stderr}: streams over the console. Slot 1 is the
 * number of the stream, slot 2 whether it is the {@code buffer} of one, which takes and gives
 * bytes.
 */
@ServesOption("MICROPY_PY_SYS_STDFILES")
abstract class StandardStream extends StreamMethods {
    /** A stream of text. */
    @PyType(value = "TextIOWrapper", option = "MICROPY_PY_SYS_STDFILES")
    static final class OfText extends StandardStream {}

    /** A stream of bytes. */
    @PyType(value = "FileIO", option = "MICROPY_PY_SYS_STDFILES")
    static final class OfBytes extends StandardStream {}

    static final int INPUT = 0;
    static final int OUTPUT = 1;
    static final int ERROR = 2;

    private static final int FILENO = 1;
    private static final int BINARY = 2;
    private static final int BAD_FILE = 9;
    private static final int INVALID = 22;

    /** A stream of the console; kept. */
    static long create(VmRuntime rt, int number, boolean binary) {
        NativeType type = binary ? OfBytesTable.TABLE : OfTextTable.TABLE;
        long w = rt.newObject(type.ordinal, 2);
        rt.memory.set(w, FILENO, rt.model.smallInt(number));
        rt.memory.set(w, BINARY, rt.model.bool(binary));
        return w;
    }

    private static int number(Runtime rt, long self) {
        return (int) rt.model.intValue(rt.memory.get(self, FILENO));
    }

    /** {@code <io.TextIOWrapper n>}. */
    @Slot(Slot.Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        boolean binary = rt.memory.get(self, BINARY) == rt.trueWord;
        out.add(binary ? "<io.FileIO " : "<io.TextIOWrapper ");
        out.add((long) number(rt, self)).add(">");
        return true;
    }

    /** {@code buffer}: the same stream in bytes. */
    @Slot(Slot.Of.ATTR)
    static long attr(VmRuntime rt, long self, long name, long value) {
        return value == Runtime.LOAD && rt.string(name).equals("buffer")
                ? create(rt, number(rt, self), true)
                : 0;
    }

    /** Reads what there is, waiting for the first byte. */
    @Slot(Slot.Of.READ)
    static int read(VmRuntime rt, long self, byte[] to, int from, int n) {
        if (number(rt, self) != INPUT) {
            return -BAD_FILE;
        }
        rt.vm.output.flush();
        for (; ; ) {
            int got = rt.vm.read(rt, to, from, n);
            if (got != 0) {
                return Math.max(got, 0);
            }
            rt.attend();
        }
    }

    /** Writes to the output, or past it to the errors. */
    @Slot(Slot.Of.WRITE)
    static int write(VmRuntime rt, long self, byte[] data, int from, int n) {
        switch (number(rt, self)) {
            case OUTPUT -> {
                if (rt.memory.get(self, BINARY) == rt.trueWord) {
                    rt.vm.output.binary(data, from, n);
                } else {
                    rt.vm.output.write(data, from, n);
                }
            }
            case ERROR -> rt.vm.output.error(data, from, n);
            default -> {
                return -BAD_FILE;
            }
        }
        return n;
    }

    /** Flushes; tells its number and whether it is text. */
    @Slot(Slot.Of.IOCTL)
    static long ioctl(VmRuntime rt, long self, int request, long arg) {
        return switch (request) {
            case Stream.FLUSH -> {
                rt.vm.output.flush();
                yield 0;
            }
            case Stream.CLOSE -> 0;
            case Stream.POLL -> ready(rt, number(rt, self), arg);
            case Stream.GET_FILENO -> number(rt, self);
            case Stream.IS_TEXT -> rt.memory.get(self, BINARY) == rt.trueWord ? 0 : 1;
            default -> -INVALID;
        };
    }

    /** What of the events that are asked for is there: output always, input if it can tell. */
    private static long ready(VmRuntime rt, int number, long events) {
        if (number != INPUT) {
            return events & Stream.POLL_WR;
        }
        rt.vm.output.flush();
        int available = rt.host().console().available();
        if (available < 0) {
            return -INVALID;
        }
        return available > 0 ? events & Stream.POLL_RD : 0;
    }

    /** Its number. */
    @PyFunction
    static int fileno(Runtime rt, long self) {
        return number(rt, self);
    }

    /** It iterates over its lines. */
    @Slot(Slot.Of.ITER)
    static long iter(Runtime rt, long self) {
        return self;
    }

    /** The next line, 0 at the end. */
    @Slot(Slot.Of.NEXT)
    static long next(Runtime rt, long self) {
        int base = rt.mark();
        rt.keep(self);
        long line = readline(rt, base, 1);
        return rt.truth(line) ? line : 0;
    }
}
