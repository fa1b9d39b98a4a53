package mp.core.runtime;

/**
 * The VM was closed or has used up its steps or its time. Not a Python exception: no guest handler
 * and no {@code finally} runs on its way out.
 */
public final class VmStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Tells why, in a short sentence. */
    public VmStopped(String why) {
        super(why, null, false, false);
    }
}
