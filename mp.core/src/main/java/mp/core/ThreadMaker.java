package mp.core;

import mp.core.declare.ServesOption;

import java.util.concurrent.Semaphore;

/**
 * Starts the Java threads in which Python threads run. A capability: an embedder or a port hands
 * one over with {@link mp.core.runtime.Host#with}; where there is none, starting a thread is
 * OSError.
 */
@ServesOption("MICROPY_PY_THREAD")
public interface ThreadMaker {
    /**
     * Starts a thread. Called on a thread of the VM.
     *
     * @param body what it runs to its end; throws nothing but our own bugs
     * @param stackBytes the Java stack that natives and the compiler are sure to do with
     * @return null where there can be no more threads
     */
    Thread start(Runnable body, long stackBytes);

    /**
     * Starts threads of the process that do not keep it alive.
     *
     * @param most how many may run at once
     */
    static ThreadMaker daemons(int most) {
        Semaphore room = new Semaphore(most);
        return (body, stackBytes) -> room.tryAcquire() ? startDaemon(body, stackBytes, room) : null;
    }

    private static Thread startDaemon(Runnable body, long stackBytes, Semaphore room) {
        Runnable counted =
                () -> {
                    try {
                        body.run();
                    } finally {
                        room.release();
                    }
                };
        Thread thread = new Thread(null, counted, "python", stackBytes);
        thread.setDaemon(true);
        try {
            thread.start();
            return thread;
        } catch (OutOfMemoryError e) {
            // The system has no more threads.
            room.release();
            return null;
        }
    }
}
