package mp.core.launch;

import java.util.function.IntSupplier;

/**
 * The thread of the main program. Whoever starts it ends the process with its status, because the
 * threads of a framework would keep it alive for ever.
 */
public final class MainThread {
    /** Python frames take no Java stack, but the compiler and natives that nest do. */
    private static final long STACK_BYTES = 16L << 20;

    private static final int OUR_OWN_BUG = 70;

    private MainThread() {}

    /** Runs the program; the result is its status. */
    public static int run(IntSupplier program) {
        int[] status = {OUR_OWN_BUG};
        Thread thread = new Thread(null, () -> status[0] = program.getAsInt(), "main", STACK_BYTES);
        thread.start();
        boolean ended = false;
        while (!ended) {
            try {
                thread.join();
                ended = true;
            } catch (InterruptedException e) {
                thread.interrupt();
            }
        }
        return status[0];
    }
}
