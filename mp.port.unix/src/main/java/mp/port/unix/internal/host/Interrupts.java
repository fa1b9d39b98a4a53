package mp.port.unix.internal.host;

import mp.core.Vm;

import sun.misc.Signal;

/**
 * Ctrl-C, which the system brings as a signal: it interrupts the VM while that runs code, and does
 * something else otherwise.
 */
public final class Interrupts {
    private final Wakeup wakeup;
    private final Runnable otherwise;
    private volatile Vm running;

    /**
     * Without a source of interrupts yet.
     *
     * @param otherwise what happens while no code runs
     */
    public Interrupts(Wakeup wakeup, Runnable otherwise) {
        this.wakeup = wakeup;
        this.otherwise = otherwise;
    }

    /** Takes the signal of the system. */
    public void listen() {
        Signal.handle(new Signal("INT"), signal -> interrupt());
    }

    /** Code runs from now on. */
    public void running(Vm vm) {
        running = vm;
    }

    /** No code runs from now on. */
    public void idle() {
        running = null;
    }

    /** Interrupts. */
    public void interrupt() {
        Vm vm = running;
        if (vm == null) {
            otherwise.run();
        } else {
            vm.interrupt();
            wakeup.call();
        }
    }
}
