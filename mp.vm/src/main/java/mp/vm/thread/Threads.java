package mp.vm.thread;

import mp.core.runtime.Runtime;

/**
 * The threads of a VM as natives see them. All calls come from a thread of that VM, with its own
 * runtime.
 */
public interface Threads {
    /**
     * Starts a thread that calls a function; its end, its exceptions included, is nobody's concern.
     *
     * @param base where the function lies on the value stack of the calling thread, its {@code n}
     *     positional words behind it, then {@code nKw} pairs of name and value
     * @param stackBytes its depth limit as the profile counts it
     * @return a number that no other living thread has
     * @throws mp.core.runtime.PyException OSError where the host makes no thread
     */
    long start(Runtime rt, int base, int n, int nKw, long stackBytes);

    /**
     * Lets the other threads run until this one is woken: by {@code LockSupport.unpark}, an
     * interrupt, a scheduled call, a limit, the end of the VM, or for no reason. The caller polls,
     * looks whether what it waits for has come, and waits again. A safepoint.
     */
    void park(Runtime rt);
}
