package mp.port.pyboard.internal.python;

import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.hardware.Hardware;

/** Calls of what scripts have given to interrupts. */
public final class Callbacks {
    private Callbacks() {}

    /**
     * Calls the handler of an interrupt, or has it called once the interrupt is over. An exception
     * of a handler that is called at once is printed; the caller then forgets the handler.
     *
     * @param hard whether to call it at once, with heap and scheduler locked
     * @return whether it may be called again
     */
    public static boolean call(Runtime rt, long handler, long argument, boolean hard) {
        if (!hard) {
            if (rt.schedule(handler, argument)) {
                Hardware.of(rt).scheduled();
            }
            return true;
        }
        int mark = rt.mark();
        try {
            rt.callLocked(handler, argument);
            return true;
        } catch (PyException e) {
            Text text = new Text().add("Uncaught exception in IRQ callback handler\n");
            rt.printTraceback(text, rt.caught());
            rt.write(text);
            return false;
        } finally {
            rt.release(mark);
        }
    }

    /** The callback that an argument is, or 0 for None; ValueError where it cannot be called. */
    static long check(Runtime rt, long callback) {
        if (callback == rt.none) {
            return 0;
        }
        if (!rt.callable(callback)) {
            throw rt.valueError("callback must be None or a callable object");
        }
        return callback;
    }
}
