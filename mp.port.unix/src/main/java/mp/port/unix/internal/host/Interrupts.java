package mp.port.unix.internal.host;

import mp.core.Vm;

import sun.misc.Signal;

import java.util.function.Supplier;

/**
 * Ctrl-C, which the system brings as a signal: it interrupts the VM while that runs code, and ends
 * the process otherwise.
 */
public final class Interrupts {
    private final Wakeup wakeup;
    private final Runnable otherwise;
    private volatile Vm running;

    /**
     * Takes the signal.
     *
     * @param otherwise what happens while no code runs
     */
    public Interrupts(Wakeup wakeup, Runnable otherwise) {
        this.wakeup = wakeup;
        this.otherwise = otherwise;
        Signal.handle(new Signal("INT"), signal -> interrupt());
    }

    /** Runs code that may be interrupted. */
    public <T> T during(Vm vm, Supplier<T> code) {
        running = vm;
        try {
            return code.get();
        } finally {
            running = null;
        }
    }

    private void interrupt() {
        Vm vm = running;
        if (vm == null) {
            otherwise.run();
        } else {
            vm.interrupt();
            wakeup.call();
        }
    }
}
