package mp.freezer;

/** A manifest, or a file that it names, has a fault: says where and what, as Python tells it. */
public final class ManifestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Tells of the fault. */
    public ManifestException(String told) {
        super(told, null, false, false);
    }
}
