package mp.core.runtime;

/**
 * The signal that a guest exception is in flight. It carries nothing: the exception object is the
 * root {@link Runtime#exception} of the thread, so that a collection finds it. Made once per
 * thread, without a stack trace; thrown only as {@code throw rt.typeError(...)} and the like.
 */
public final class PyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Made by the runtime of a thread. */
    public PyException() {
        super(null, null, false, false);
    }
}
