package mp.vm.internal.run;

import mp.core.code.OpCodes;
import mp.core.code.RawCode;
import mp.core.code.SourceLines;
import mp.core.declare.ServesOption;

/**
 * Puts the instructions into a function's code that tell the tracer where it is: at its beginning,
 * wherever the line may be another than before, and before it returns or yields.
 */
@ServesOption("MICROPY_PY_SYS_SETTRACE")
final class TraceMarks {
    private static final int RETURNS = 1;
    private static final int YIELDS = 2;
    private static final int ITERATES = 3;

    private final Assembler out;
    private final boolean[] starts;
    private final int origin;

    TraceMarks(Assembler out, RawCode raw) {
        this.out = out;
        this.origin = raw.prelude().codeOffset();
        this.starts = new boolean[raw.bytecode().length - origin + 1];
        for (SourceLines.Range range : SourceLines.ranges(raw)) {
            starts[range.start()] = true;
        }
    }

    /** The frame begins. */
    void begin() {
        out.emit(R.abc(R.TRACE_CALL, 0, 0, 0));
        out.label();
    }

    /** A generator that has yielded goes on. */
    void resumed() {
        out.emit(R.abc(R.TRACE_CALL, 1, 0, 0));
        mark(0);
    }

    /** An opcode at an offset; {@code jumped}: whether not all come from the one before it. */
    void opcode(int offset, int op, boolean jumped) {
        int ends = op == OpCodes.RETURN_VALUE ? RETURNS : op == OpCodes.YIELD_VALUE ? YIELDS : 0;
        boolean places = places(op);
        if (ends != 0 || jumped || places || starts[offset - origin]) {
            out.emit(R.abc(R.TRACE, ends, places ? 1 : 0, 0));
            out.label();
        }
    }

    /** The opcodes at which C notes in the frame object where the frame is. */
    private static boolean places(int op) {
        return switch (op) {
            case OpCodes.LOAD_ATTR, OpCodes.STORE_ATTR, OpCodes.FOR_ITER -> true;
            case OpCodes.IMPORT_NAME, OpCodes.IMPORT_FROM -> true;
            case OpCodes.CALL_FUNCTION, OpCodes.CALL_FUNCTION_VAR_KW -> true;
            case OpCodes.CALL_METHOD, OpCodes.CALL_METHOD_VAR_KW -> true;
            default -> false;
        };
    }

    /** A loop has taken an item, which begins a line, even if it is the same again. */
    void iterated() {
        mark(ITERATES);
    }

    private void mark(int what) {
        out.emit(R.abc(R.TRACE, what, 0, 0));
        out.label();
    }

    /** Runs one of these instructions. */
    static void execute(VmRuntime rt, long i, int fp, Code code) {
        int pc = rt.interpreter.atPc - 1;
        if (R.op(i) == R.TRACE_CALL) {
            rt.tracer.call(fp, code, pc, R.a(i) != 0);
            return;
        }
        int what = R.a(i);
        boolean line = rt.tracer.line(fp, code, pc, what == ITERATES);
        if (line && (what == RETURNS || what == YIELDS)) {
            rt.tracer.leave(fp, code, what == RETURNS);
        }
        if (R.b(i) != 0) {
            rt.tracer.place(fp, code, pc);
        }
    }
}
