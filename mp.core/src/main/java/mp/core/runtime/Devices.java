package mp.core.runtime;

/**
 * The devices of a board as its VM sees them: the place where interrupts come from. A capability;
 * the VM finds the first one in its {@link Host}. All but {@link #connect} is called at polls of
 * the main thread, also while a handler that was called from here runs.
 */
public interface Devices {
    /**
     * Called once, when a VM is made.
     *
     * @param attention has the next poll come here; may be called from any thread
     */
    void connect(Runnable attention);

    /**
     * The interpreter turns: it jumps backwards or calls a function. Virtual time moves by that, so
     * that it depends on what a script does and not on how natives do it. {@link #serve} follows.
     */
    void turn();

    /**
     * Does what is due, runs handlers. Called when the interpreter has turned, and while a native
     * waits.
     *
     * @return whether every poll is to come here, asked for or not
     */
    boolean serve(Runtime rt);

    /**
     * A native works: what cannot wait for the next turn happens.
     *
     * @return whether every poll is to come here, asked for or not
     */
    boolean poll(Runtime rt);
}
