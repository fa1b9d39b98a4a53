package mp.host.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * The thread of an interpreter, whose stack is as large as the depth limit of a VM needs. It ends
 * when nobody knows it any more.
 */
final class ScriptThread implements AutoCloseable {
    private static final long STACK_BYTES = 16L << 20;

    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(ScriptThread::newThread);

    private static Thread newThread(Runnable task) {
        Thread thread = new Thread(null, task, "mp.host script", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Runs a task there and waits for its end.
     *
     * @param interrupt what to do when the waiting thread is interrupted, which waits on; tried
     *     until it says that the task has taken notice
     * @throws ExecutionException with what the task threw
     */
    <T> T call(Callable<T> task, BooleanSupplier interrupt) throws ExecutionException {
        Future<T> result = executor.submit(task);
        boolean interrupted = false;
        boolean told = true;
        try {
            while (true) {
                try {
                    return told ? result.get() : result.get(1, TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                    told = interrupt.getAsBoolean();
                } catch (TimeoutException e) {
                    told = interrupt.getAsBoolean();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Takes no more tasks. */
    @Override
    public void close() {
        executor.shutdown();
    }
}
