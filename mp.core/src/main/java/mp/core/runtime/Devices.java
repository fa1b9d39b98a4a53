package mp.core.runtime;

/**
 * The devices of a board as its VM sees them: the place where interrupts come from. A capability;
 * the VM finds the first one in its {@link Host}.
 */
public interface Devices {
    /**
     * Called once, when a VM is made.
     *
     * @param attention has {@link #serve} called at the next poll; may be called from any thread
     */
    void connect(Runnable attention);

    /**
     * Does what is due: runs handlers, lets virtual time go on. Called at a poll of the main
     * thread, also while a handler that it called runs.
     *
     * @return whether every poll is to come here, asked for or not
     */
    boolean serve(Runtime rt);
}
