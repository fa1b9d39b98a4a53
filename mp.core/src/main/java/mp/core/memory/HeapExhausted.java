package mp.core.memory;

/** No room, even after a collection: the VM turns it into MemoryError. Carries no stack trace. */
public final class HeapExhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The size of the request in bytes, or -1 where the heap is locked. */
    public final long bytes;

    /** Reports a request. */
    public HeapExhausted(long bytes) {
        super("memory allocation failed, allocating " + bytes + " bytes", null, false, false);
        this.bytes = bytes;
    }
}
