package mp.core.runtime;

/** There is nothing at an address. A script sees ValueError; the VM goes on. */
public final class BusFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** The address. */
    public final long address;

    /** Tells where. */
    public BusFault(long address) {
        super("nothing at address " + Long.toHexString(address), null, false, false);
        this.address = address;
    }
}
