package mp.vm.internal.run;

import java.util.ArrayList;
import java.util.List;

/**
 * Java threads that wait in the host for time, input or a lock on behalf of a VM. Whoever has
 * something to tell the VM wakes them by interrupting them; an interrupt that was meant for a wait
 * never outlives it.
 *
 * <p>Who is about to wait enters first and looks for news afterwards: then no news is slept over.
 */
public final class Sleepers {
    private final List<Thread> waiting = new ArrayList<>();
    private final List<Thread> woken = new ArrayList<>();

    /** The current thread is about to wait. */
    public synchronized void enter() {
        waiting.add(Thread.currentThread());
    }

    /** The current thread has waited. */
    public synchronized void leave() {
        Thread me = Thread.currentThread();
        waiting.remove(me);
        if (woken.remove(me)) {
            Thread.interrupted();
        }
    }

    /** Ends all waits that are under way. */
    public synchronized void wake() {
        waiting.forEach(this::wake);
    }

    /** Ends the wait of a thread, if it waits. */
    public synchronized void wake(Thread thread) {
        if (waiting.contains(thread) && !woken.contains(thread)) {
            woken.add(thread);
            thread.interrupt();
        }
    }
}
