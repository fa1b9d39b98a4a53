package mp.vm.internal.run;

import mp.vm.internal.object.Exceptions;
import mp.vm.internal.object.Generators;

/** Walks from the running frame outwards for the handler of an exception. */
final class Unwinder {
    private final VmRuntime rt;
    private final Interpreter in;

    Unwinder(VmRuntime rt, Interpreter in) {
        this.rt = rt;
        this.in = in;
    }

    /**
     * Finds the handler of the exception in flight, from the running frame outwards to the one at
     * {@code bottom}.
     */
    boolean unwind(int bottom) {
        int fp = in.atFp;
        int pc = in.atPc;
        for (; ; ) {
            // What lies behind sp was no root since the frame's last instruction.
            int seen = Math.max(rt.sp, fp);
            rt.sp = seen;
            Code code = in.codeAt(fp);
            in.settle(fp, code, seen);
            if (rt.tracer != null) {
                in.at(fp, pc);
                rt.tracer.exception(fp, code);
            }
            long exc = rt.exception;
            Exceptions.addTraceback(rt, exc, code, pc - 1);
            int[] rows = code.reg.handlers;
            for (int i = 0; i < rows.length; i += RegCode.HANDLER_ROW) {
                if (rows[i] < pc && pc <= rows[i + 1]) {
                    long[] st = rt.stack;
                    st[fp + rows[i + 3]] = rt.exception;
                    st[fp + rows[i + 4]] = rt.exception;
                    in.settle(fp, code, fp + Math.max(rows[i + 3], rows[i + 4]) + 1);
                    rt.exception = 0;
                    rt.caught = exc;
                    in.atFp = fp;
                    in.atPc = rows[i + 2];
                    in.entered = code;
                    return true;
                }
            }
            int word = (int) rt.model.intValue(rt.stack[fp + code.control + 1]);
            int action = word & 3;
            rt.depth -= code.cost;
            if (code.isGenerator()) {
                Generators.died(rt, rt.stack[fp + code.control + 2]);
            }
            if (action == Frames.ENTRY) {
                rt.sp = fp;
                return false;
            }
            int caller = (int) rt.model.intValue(rt.stack[fp + code.control]);
            pc = word >>> Frames.ACTION_BITS;
            fp = caller;
            if (fp < bottom) {
                throw new IllegalStateException("unwound past the entry frame");
            }
        }
    }
}
