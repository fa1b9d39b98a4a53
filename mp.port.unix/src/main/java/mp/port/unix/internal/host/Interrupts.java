package mp.port.unix.internal.host;

import mp.core.Vm;

import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Ctrl-C, which the system brings as a signal: it interrupts the VM while that runs code, and does
 * something else otherwise.
 */
public final class Interrupts {
    /** How long a signal may be on its way through the JVM, in nanoseconds. */
    private static final long LATE = 100_000_000;

    private final Wakeup wakeup;
    private final Runnable first;
    private final Runnable otherwise;
    private volatile Vm running;
    private volatile long ended = System.nanoTime() - LATE;

    /**
     * Without a source of interrupts yet.
     *
     * @param first what happens before code is interrupted
     * @param otherwise what happens while no code runs
     */
    public Interrupts(Wakeup wakeup, Runnable first, Runnable otherwise) {
        this.wakeup = wakeup;
        this.first = first;
        this.otherwise = otherwise;
    }

    /**
     * Takes the signal of the system, also where who started us has it ignored, as shells do for
     * jobs in the background.
     */
    public void listen() {
        Signal signal = new Signal("INT");
        if (Signal.handle(signal, s -> interrupt()) == SignalHandler.SIG_IGN
                && Termios.isAvailable()) {
            DefaultAction.of(signal.getNumber());
            Signal.handle(signal, s -> interrupt());
        }
    }

    /** Code runs from now on. */
    public void running(Vm vm) {
        running = vm;
    }

    /** No code runs from now on. */
    public void idle() {
        ended = System.nanoTime();
        running = null;
    }

    /** Interrupts; a signal that was meant for code which has just ended does nothing. */
    public void interrupt() {
        Vm vm = running;
        if (vm == null) {
            if (System.nanoTime() - ended >= LATE) {
                otherwise.run();
            }
        } else {
            first.run();
            vm.interrupt();
            wakeup.call();
        }
    }
}
