package mp.port.unix.internal.host;

import mp.core.repl.TerminalSize;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The modes of the terminal at a prompt and while code runs. Code finds the terminal as it was when
 * the program started, but only once it reads or has run for a moment; until then nothing is
 * echoed. What somebody types who does not wait for the prompt, or a program that drives it, is
 * shown by the prompt, and would be shown twice if the system echoed it as well.
 */
public final class TtyModes {
    private static final int MOMENT = 250;

    private final Tty tty;

    /** Whether the terminal is silent for the moment. */
    private boolean silent;

    /** When code began. */
    private long beginning;

    private Thread guard;

    /** Whether the guard waits for code to begin; else it looks again by itself. */
    private boolean guardIdle;

    /**
     * Modes of a terminal that is as it was at the start.
     *
     * @param tty null where standard input is no terminal
     */
    public TtyModes(Tty tty) {
        this.tty = tty;
    }

    /** A line is edited: each key arrives at once. */
    public synchronized void prompt() {
        silent = false;
        if (tty != null) {
            tty.raw();
        }
    }

    /** Code runs from now on: Ctrl-C comes as a signal. */
    public synchronized void code() {
        if (tty == null) {
            return;
        }
        tty.silent();
        silent = true;
        beginning = System.nanoTime();
        if (guard == null) {
            guard = Thread.ofPlatform().daemon().name("tty").start(this::guard);
        } else if (guardIdle) {
            notifyAll();
        }
    }

    /** Code reads, if any runs: it finds what was there at the start. */
    public synchronized void codeReads() {
        if (silent) {
            restore();
        }
    }

    /** Whether a Ctrl-C that comes now was not shown, though it would be in a moment. */
    public synchronized boolean hidesInterrupt() {
        return silent && tty.showsInterrupt();
    }

    /** How much the terminal shows, where that is known. */
    public synchronized Optional<TerminalSize> size() {
        return tty == null ? Optional.empty() : tty.size();
    }

    /** As it was at the start. */
    public synchronized void restore() {
        silent = false;
        if (tty != null) {
            tty.restore();
        }
    }

    /**
     * Ends the silence of code that has run for a moment. Code that ends sooner does not wake the
     * guard, which would be in its way: it finds that out when it looks.
     */
    private synchronized void guard() {
        try {
            while (true) {
                long left = MOMENT - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - beginning);
                if (left > 0) {
                    wait(left);
                } else if (silent) {
                    restore();
                } else {
                    guardIdle = true;
                    wait();
                    guardIdle = false;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
