package mp.vm.internal.builtins;

import mp.core.Console;
import mp.core.TypedLine;
import mp.core.TypedLine.End;
import mp.core.memory.Kind;
import mp.vm.internal.run.VmRuntime;

import java.util.Arrays;

/**
 * Standard output of a VM: collects what its threads print and hands it to the console in pieces.
 *
 * <p>It holds back at most {@link #PIECE} bytes; what is interactive sees every line when it ends.
 * Whoever is about to wait, to read from the console, to write errors or to end flushes first.
 */
public final class Output {
    /** Bytes that are collected before the console gets them. */
    public static final int PIECE = 4096;

    private final Console console;
    private final byte[] held = new byte[PIECE];
    private int length;
    private boolean interactive;

    /** The output to a console. */
    public Output(Console console) {
        this.console = console;
    }

    /** Whether each line is to be seen as soon as it ends. */
    public synchronized void interactive(boolean on) {
        interactive = on;
    }

    /** Writes bytes. */
    public synchronized void write(byte[] data, int from, int n) {
        if (n > PIECE - length) {
            hand();
        }
        if (n > PIECE) {
            console.write(data, from, n);
            return;
        }
        System.arraycopy(data, from, held, length, n);
        length += n;
        if (interactive && endsLine(data, from, n)) {
            flush();
        }
    }

    /** Hands on what is held back. */
    public synchronized void flush() {
        hand();
        console.flush();
    }

    /** Writes bytes that are no text, after what was printed before; they are not held back. */
    public synchronized void binary(byte[] data, int from, int n) {
        hand();
        console.writeBinary(data, from, n);
        console.flush();
    }

    /** Writes to standard error, after what was printed before. */
    public synchronized void error(byte[] data, int from, int n) {
        flush();
        console.writeError(data, from, n);
    }

    /**
     * Reads a line from standard input, without its end. What a poll raises ends the line.
     *
     * @return null at the end of the input
     */
    public byte[] readLine(VmRuntime rt) {
        flush();
        TypedLine typed = rt.vm.typeLine(rt);
        return typed == null ? readBytes(rt) : text(rt, typed);
    }

    private static byte[] text(VmRuntime rt, TypedLine typed) {
        if (typed.end() == End.INTERRUPT) {
            throw rt.raiseWith(Kind.KEYBOARD_INTERRUPT, 0);
        }
        boolean nothing = typed.end() == End.END_OF_INPUT && typed.text().length == 0;
        return nothing ? null : typed.text();
    }

    private static byte[] readBytes(VmRuntime rt) {
        byte[] line = new byte[80];
        int n = 0;
        while (true) {
            if (n == line.length) {
                rt.reserve(2L * n);
                line = Arrays.copyOf(line, n * 2);
            }
            int read = rt.vm.read(rt, line, n, 1);
            if (read < 0) {
                return n == 0 ? null : Arrays.copyOf(line, n);
            }
            if (read == 0) {
                rt.attend();
                continue;
            }
            if (line[n] == '\n') {
                return Arrays.copyOf(line, n > 0 && line[n - 1] == '\r' ? n - 1 : n);
            }
            n++;
        }
    }

    private void hand() {
        if (length > 0) {
            console.write(held, 0, length);
            length = 0;
        }
    }

    private static boolean endsLine(byte[] data, int from, int n) {
        for (int i = from + n - 1; i >= from; i--) {
            if (data[i] == '\n') {
                return true;
            }
        }
        return false;
    }
}
