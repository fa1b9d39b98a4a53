package mp.vm.internal.trace;

import mp.core.declare.Word;
import mp.core.memory.Kind;
import mp.vm.internal.run.Code;
import mp.vm.internal.run.CodeValue;
import mp.vm.internal.run.VmRuntime;

/**
 * What {@code sys.settrace} asked for, of one thread: it is told of calls, lines, returns and
 * exceptions by instructions that are in the code only where tracing is built, and calls the trace
 * function. A frame is traced from its beginning or not at all; its frame object lies in a register
 * of its own, 0 where it is not traced and no traced frame was called from it.
 *
 * <p>Nothing is traced while a trace function runs, or while nothing can be allocated.
 */
public final class Tracer {
    private final VmRuntime rt;

    /** The trace function of frames that begin, or 0. */
    @Word("visited as a root")
    private long callback;

    private boolean running;

    /** A tracer without a trace function. */
    public Tracer(VmRuntime rt) {
        this.rt = rt;
    }

    /** Sets the trace function; what cannot be called ends tracing. */
    public void callback(long function) {
        callback = rt.callable(function) ? function : 0;
    }

    /** The word to be visited. */
    public long root() {
        return callback;
    }

    private boolean silent() {
        return running || rt.allocator.locked != 0;
    }

    /**
     * A frame begins, or a generator goes on.
     *
     * @param fp its place
     * @param pc the instruction that it begins with
     */
    public void call(int fp, Code code, int pc, boolean resumed) {
        if (callback == 0 || silent()) {
            return;
        }
        int mark = rt.mark();
        boolean known = rt.stack[fp + code.reg.trace] != 0;
        long frame = frame(fp, code);
        int line = resumed || known ? code.line(pc) : definition(frame, code);
        FrameType.place(rt, frame, line, offset(code, pc));
        rt.slot(frame, FrameType.BACK, caller(fp, code));
        long top = invoke(callback, frame, "call");
        rt.slot(frame, FrameType.CALLBACK, rt.callable(top) ? top : 0);
        // So that the next instruction begins a line.
        rt.slot(frame, FrameType.LINE, rt.model.smallInt(0));
        rt.release(mark);
    }

    private static int offset(Code code, int pc) {
        int codeOffset = code.raw.prelude().codeOffset();
        return Math.max(0, code.reg.offsets[pc] - codeOffset);
    }

    private int definition(long frame, Code code) {
        CodeValue value = CodeValue.of(rt, rt.slot(frame, FrameType.CODE));
        int line = value.definition().line();
        return line != 0 ? line : code.raw.lineAt(code.raw.prelude().codeOffset());
    }

    /** A fresh frame object in the frame's register. */
    private long frame(int fp, Code code) {
        long frame = FrameType.make(rt, rt.stack[fp], code);
        rt.stack[fp + code.reg.trace] = frame;
        return frame;
    }

    /** The frame object of the caller of a frame, as it stands now; None where there is none. */
    private long caller(int fp, Code code) {
        int up = (int) rt.model.intValue(rt.stack[fp + code.control]);
        if (up < 0) {
            return rt.none;
        }
        int pc = ((int) rt.model.intValue(rt.stack[fp + code.control + 1]) >>> 2) - 1;
        Code its = rt.interpreter.codeAt(up);
        long frame = rt.stack[up + its.reg.trace];
        if (frame == 0) {
            frame = frame(up, its);
            rt.slot(frame, FrameType.BACK, caller(up, its));
        }
        FrameType.place(rt, frame, its.line(pc), offset(its, pc));
        return frame;
    }

    /** The trace function that a frame's events go to at present, or 0. */
    private long function(int fp, Code code) {
        long frame = rt.stack[fp + code.reg.trace];
        return frame == 0 || silent() ? 0 : rt.slot(frame, FrameType.CALLBACK);
    }

    /**
     * An instruction that may begin a line; {@code anew}: that does so even on the line before.
     *
     * @return whether the frame is traced
     */
    public boolean line(int fp, Code code, int pc, boolean anew) {
        long function = function(fp, code);
        if (function == 0) {
            return false;
        }
        int mark = rt.mark();
        long frame = rt.stack[fp + code.reg.trace];
        int line = code.line(pc);
        if (anew || line != FrameType.line(rt, frame)) {
            rt.slot(frame, FrameType.LINE, rt.model.smallInt(line));
            invoke(function, frame, "line");
        }
        rt.release(mark);
        return true;
    }

    /** A traced frame returns or yields. */
    public void leave(int fp, Code code, boolean returns) {
        int mark = rt.mark();
        long frame = rt.stack[fp + code.reg.trace];
        invoke(rt.slot(frame, FrameType.CALLBACK), frame, "return");
        if (returns) {
            rt.slot(frame, FrameType.CALLBACK, 0);
        }
        rt.release(mark);
    }

    /** Notes where a frame is that has a frame object. */
    public void place(int fp, Code code, int pc) {
        long frame = rt.stack[fp + code.reg.trace];
        if (frame != 0 && !silent()) {
            FrameType.place(rt, frame, code.line(pc), offset(code, pc));
        }
    }

    /** An exception arrives in a frame; it is in flight afterwards, too. */
    public void exception(int fp, Code code) {
        long function = function(fp, code);
        long exception = rt.exception;
        if (function == 0 || !rt.isInstance(exception, Kind.EXCEPTION)) {
            return;
        }
        long frame = rt.stack[fp + code.reg.trace];
        int mark = rt.mark();
        rt.keep(exception);
        rt.exception = 0;
        invoke(function, frame, "exception");
        rt.exception = exception;
        rt.release(mark);
    }

    private long invoke(long function, long frame, String event) {
        running = true;
        try {
            return rt.call(function, frame, rt.qstr(event), rt.none);
        } finally {
            running = false;
        }
    }
}
