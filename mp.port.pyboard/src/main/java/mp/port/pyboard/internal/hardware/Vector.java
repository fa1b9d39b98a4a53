package mp.port.pyboard.internal.hardware;

import mp.core.runtime.Runtime;

/**
 * An interrupt of the chip: what calls it is a peripheral, what it calls is the firmware. Pending
 * at most once.
 */
public final class Vector {
    /** Its name, for messages. */
    public final String name;

    /** The smaller, the more urgent. */
    final int priority;

    private Handler handler;
    private boolean pending;

    Vector(String name, int priority) {
        this.name = name;
        this.priority = priority;
    }

    /** What the firmware does at an interrupt. Lets no exception out. */
    @FunctionalInterface
    public interface Handler {
        /** Called at a poll, on the VM's main thread. */
        void handle(Runtime rt);
    }

    /** Says what happens; null for nothing. */
    public void handler(Handler what) {
        handler = what;
    }

    /** Whether anything happens. */
    boolean handled() {
        return handler != null;
    }

    boolean pending() {
        return pending;
    }

    void pending(boolean now) {
        pending = now;
    }

    void handle(Runtime rt) {
        if (handler != null) {
            handler.handle(rt);
        }
    }
}
