package mp.core.runtime;

/** Machine code did what its processor cannot do. A script sees RuntimeError; the VM goes on. */
public final class MachineFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** Tells what and where. */
    public MachineFault(String message) {
        super(message, null, false, false);
    }
}
