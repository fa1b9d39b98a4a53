package mp.vm.internal.builtins;

import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.options.Option;
import mp.core.runtime.NativeType;
import mp.core.runtime.PyException;
import mp.core.runtime.StreamCalls;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/**
 * What a thread prints. Text is collected here and goes to the VM's {@link Output} when the
 * outermost {@code print} returns; a {@code print} within a {@code __str__} adds to the same text,
 * so that all comes out in the order in which it was made.
 */
public final class Printer {
    /** A text array larger than this is not kept from one call to the next. */
    private static final int KEPT = 1 << 14;

    private static final byte[] SPACE = {' '};
    private static final byte[] NEWLINE = {'\n'};

    private final Output output;
    private Text text = new Text();
    private int nesting;

    /** The printer of a thread whose VM has this output. */
    public Printer(Output output) {
        this.output = output;
    }

    /**
     * {@code print(*words)}: the {@code n} words from {@code base}, then pairs of name and value.
     */
    void print(VmRuntime rt, int base, int n, int nKw) {
        byte[] separator = SPACE;
        byte[] end = NEWLINE;
        long file = 0;
        for (int i = base + n; i < base + n + 2 * nKw; i += 2) {
            long value = rt.arg(i + 1);
            switch (rt.string(rt.arg(i))) {
                case "sep" -> separator = Words.text(rt, value);
                case "end" -> end = Words.text(rt, value);
                case "file" -> file = value;
                default -> throw rt.typeError("extra keyword arguments given");
            }
        }
        if (file != 0) {
            printTo(rt, file, base, n, separator, end);
            return;
        }
        nesting++;
        try {
            for (int i = 0; i < n; i++) {
                if (i > 0) {
                    text.add(separator);
                }
                add(rt, rt.arg(base + i), false);
            }
            text.add(end);
        } finally {
            ended();
        }
    }

    /** Prints an object, as {@code repr} or {@code str}, and the end of the line. */
    public void printLine(VmRuntime rt, long w, boolean repr) {
        nesting++;
        try {
            add(rt, w, repr);
            text.add(NEWLINE);
        } finally {
            ended();
        }
    }

    /** Writes bytes behind what has been printed so far. */
    public void write(byte[] data, int from, int n) {
        hand();
        output.write(data, from, n);
    }

    private void add(VmRuntime rt, long w, boolean repr) {
        if (!repr && rt.isStr(w)) {
            text.add(rt.bytes(w));
        } else {
            int mark = rt.mark();
            rt.print(text, w, repr);
            rt.release(mark);
        }
        if (text.length() >= Output.PIECE) {
            hand();
        }
    }

    private void ended() {
        if (--nesting == 0) {
            hand();
        }
    }

    private void hand() {
        int n = text.length();
        if (n > 0) {
            output.write(text.array(), 0, n);
            text.truncate(0);
            if (n > KEPT) {
                text = new Text();
            }
        }
    }

    private static void printTo(
            VmRuntime rt, long file, int base, int n, byte[] separator, byte[] end) {
        int mark = rt.mark();
        checkWritable(rt, file);
        Text one = new Text();
        for (int i = 0; i < n; i++) {
            if (i > 0) {
                write(rt, file, separator, separator.length);
            }
            one.truncate(0);
            rt.print(one, rt.arg(base + i), false);
            write(rt, file, one.array(), one.length());
            rt.release(mark);
        }
        write(rt, file, end, end.length);
    }

    /** Writes text to a stream; OSError where it is none. */
    public static void writeTo(VmRuntime rt, long file, Text text) {
        checkWritable(rt, file);
        write(rt, file, text.array(), text.length());
    }

    private static void checkWritable(VmRuntime rt, long file) {
        if (!isWritable(rt, file)) {
            throw rt.raiseWith(Kind.OS_ERROR, rt.newStr("stream operation not supported"));
        }
    }

    private static boolean isWritable(VmRuntime rt, long file) {
        int kind = rt.kind(file);
        return rt.options.on(Option.PY_IO)
                && (kind == Kind.INSTANCE
                        ? rt.tryAttr(file, rt.qstr("write")) != 0
                        : writes(rt.vm.type(kind)));
    }

    private static boolean writes(NativeType type) {
        return (type.slots & 1 << Slot.Of.WRITE.ordinal()) != 0;
    }

    /** Writes until all is taken, or nothing can be at present. */
    private static void write(VmRuntime rt, long file, byte[] data, int n) throws PyException {
        int from = 0;
        while (from < n) {
            int written = StreamCalls.write(rt, file, data, from, n - from);
            if (written == 0 || written == -StreamCalls.EAGAIN) {
                return;
            }
            if (written < 0) {
                throw rt.osError(-written);
            }
            from += written;
        }
    }
}
