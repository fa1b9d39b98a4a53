package mp.vm.internal.object;

import mp.core.declare.ServesOption;
import mp.core.declare.Word;
import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.memory.Roots;
import mp.vm.internal.container.Sequences;
import mp.vm.internal.run.VmRuntime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What exceptions are made of while nothing can be allocated: one exception object and, where there
 * is a buffer, room for its arguments, a message and two entries of a traceback. All of it is
 * allocated in advance and used over and over, so an exception made of it shows what was raised
 * last.
 */
@ServesOption("MICROPY_ENABLE_EMERGENCY_EXCEPTION_BUF")
@Word("visited as roots")
public final class Emergency {
    private static final int TRACE_WORDS = 6;
    private static final int TUPLE_WORDS = 2;
    private static final int STR_WORDS = 4;

    /** Where the arguments lie in the buffer as MicroPython cuts it, in words. */
    private static final int TUPLE_AT = TRACE_WORDS;

    private long exception;
    private long args;
    private long message;
    private long trace;

    /** Most bytes of a message. */
    private int mostBytes;

    /** Most arguments. */
    private int mostArgs;

    /** Allocates the exception object and a buffer of so many bytes, 0 for none. */
    public void allocate(VmRuntime rt, int bytes) {
        int mark = rt.mark();
        int word = rt.model.wordBytes;
        exception = rt.fresh(Kind.EXCEPTION, Exceptions.SLOTS);
        rt.memory.set(exception, Exceptions.ARGS, Sequences.emptyTuple(rt));
        args = 0;
        message = 0;
        trace = 0;
        mostArgs = Math.max(0, bytes / word - TUPLE_AT - TUPLE_WORDS);
        mostBytes = Math.max(0, bytes - word * (TUPLE_AT + TUPLE_WORDS + 1 + STR_WORDS) - 1);
        if (bytes >= TRACE_WORDS * word) {
            trace = rt.fresh(Kind.CELLS, 1 + TRACE_WORDS);
        }
        if (mostArgs > 0) {
            args = rt.fresh(Kind.TUPLE, 1 + mostArgs);
        }
        if (mostBytes > 0) {
            message = rt.newRawPayload(Kind.STR, 3, new byte[0], mostBytes);
        }
        rt.release(mark);
    }

    /** The exception object as one of a kind, without arguments. */
    long exception(VmRuntime rt, int kind) {
        Memory memory = rt.memory;
        long header = memory.get(exception, 0);
        memory.set(exception, 0, header & ~(long) Header.ORDINAL_MASK | kind);
        memory.set(exception, Exceptions.ARGS, Sequences.emptyTuple(rt));
        memory.set(exception, Exceptions.TRACE, 0);
        return exception;
    }

    /** A tuple of arguments; the empty one where they are too many. */
    long args(VmRuntime rt, int base, int n) {
        if (n > mostArgs) {
            return Sequences.emptyTuple(rt);
        }
        Memory memory = rt.memory;
        memory.set(args, 1, rt.model.smallInt(n));
        for (int i = 0; i < mostArgs; i++) {
            memory.set(args, 2 + i, i < n ? rt.stack[base + i] : 0);
        }
        return args;
    }

    /** A str that begins as a text does, or 0 where there is no room for any. */
    long message(VmRuntime rt, String text) {
        if (message == 0) {
            return 0;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] cut = utf8.length > mostBytes ? Arrays.copyOf(utf8, mostBytes) : utf8;
        Memory memory = rt.memory;
        memory.replacePayload(message, cut, memory.payloadCharge(message));
        memory.set(message, 2, 0);
        memory.set(message, 3, 0);
        return message;
    }

    /** The room for a traceback, empty; 0 where there is none. */
    long trace(VmRuntime rt) {
        if (trace != 0) {
            rt.memory.set(trace, 1, rt.model.smallInt(0));
        }
        return trace;
    }

    /** Visits what was allocated. */
    public void visit(Roots.Visitor visitor) {
        visitor.word(exception);
        visitor.word(args);
        visitor.word(message);
        visitor.word(trace);
    }
}
