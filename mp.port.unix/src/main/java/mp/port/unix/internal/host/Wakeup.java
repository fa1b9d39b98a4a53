package mp.port.unix.internal.host;

import java.util.concurrent.locks.LockSupport;

/**
 * Ends what the main thread waits for, so that code can see an interrupt. Not by {@link
 * Thread#interrupt}, which would close the file that the thread is reading. A call that comes while
 * nothing waits ends the next wait at once; who waits looks for the reason and waits on.
 */
public final class Wakeup {
    private final Thread main = Thread.currentThread();
    private volatile boolean called;

    /** Ends the wait; from any thread. */
    public void call() {
        called = true;
        LockSupport.unpark(main);
    }

    /** Whether this is the main thread and its wait is to end; asks once for each call. */
    public boolean taken() {
        if (!called || Thread.currentThread() != main) {
            return false;
        }
        called = false;
        return true;
    }
}
