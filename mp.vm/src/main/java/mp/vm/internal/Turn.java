package mp.vm.internal;

import mp.vm.internal.run.VmState;

/**
 * Whether a run is under way, so that an interrupt reaches that run or none: one that was accepted
 * is raised in it, at its end if no poll came before, and none is left over for the next.
 */
final class Turn {
    private final VmState state;
    private boolean running;

    Turn(VmState state) {
        this.state = state;
    }

    synchronized void begin() {
        running = true;
    }

    /** Ends the run. @return whether an interrupt was accepted that nobody has seen */
    synchronized boolean end() {
        boolean unseen = state.interrupted;
        state.interrupted = false;
        running = false;
        return unseen;
    }

    /** Interrupts the run that is under way. @return false where there is none */
    synchronized boolean interrupt() {
        state.interrupted = running;
        if (running) {
            state.nudge();
        }
        return running;
    }
}
