package mp.core.memory;

/** No room, even after a collection: the VM turns it into MemoryError. Carries no stack trace. */
public final class HeapExhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Stands for the size where the heap is locked. */
    public static final long LOCKED = Long.MIN_VALUE;

    /** The size of the request in bytes, or {@link #LOCKED}. */
    public final long bytes;

    /** Reports a request. */
    public HeapExhausted(long bytes) {
        super("memory allocation failed, allocating " + bytes + " bytes", null, false, false);
        this.bytes = bytes;
    }
}
