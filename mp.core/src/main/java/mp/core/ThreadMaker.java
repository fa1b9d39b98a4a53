package mp.core;

import mp.core.declare.ServesOption;

/**
 * Makes the Java threads in which Python threads run. A capability: an embedder or a port hands one
 * over with {@link mp.core.runtime.Host#with}; where there is none, starting a thread is OSError.
 */
@ServesOption("MICROPY_PY_THREAD")
public interface ThreadMaker {
    /** Threads of the process that do not keep it alive. */
    ThreadMaker DAEMONS =
            (body, stackBytes) -> {
                Thread thread = new Thread(null, body, "python", stackBytes);
                thread.setDaemon(true);
                return thread;
            };

    /**
     * A thread that is not started yet. Called on a thread of the VM.
     *
     * @param body what it runs to its end; throws nothing but our own bugs
     * @param stackBytes the Java stack that natives and the compiler are sure to do with
     * @return null where the VM is to have no more threads
     */
    Thread make(Runnable body, long stackBytes);
}
