package mp.vm.internal.run;

/**
 * What a frame on the value stack looks like.
 *
 * <pre>
 * fp          the function
 * fp + 1      arguments and locals
 * fp + control      the caller's frame, a small int
 * fp + control + 1  the caller's place and the action at the end, a small int
 * fp + control + 2  what the action needs: the instance of __init__, the generator
 * ...         handlers, scratch, value stack
 * fp + registers    first slot behind the frame
 * </pre>
 *
 * All slots are written on entry, so each is a root that is always valid.
 */
final class Frames {
    /** Control words of a frame. */
    static final int CONTROL_WORDS = 3;

    /** The action at a frame's end: hand the result to the caller's instruction. */
    static final int CALL = 0;

    /** Leave the interpreter: the frame was entered from Java. */
    static final int ENTRY = 1;

    /** The frame is an {@code __init__}: the result is the instance. */
    static final int INIT = 2;

    /** The frame is a generator resumed by FOR_ITER. */
    static final int GENERATOR = 3;

    /** Bits of the action in the control word. */
    static final int ACTION_BITS = 2;

    /**
     * Words that a frame costs beside its state: 207 calls of a trivial function take 80,000 bytes.
     */
    static final int FRAME_WORDS = 46;

    /**
     * Words of a frame's state that count at most. A long literal takes a slot for each item, once;
     * in C such a frame lies on the heap and does not count at all.
     */
    static final int MOST_STATE_COUNTED = 256;

    /** Bytes of depth that a level of native recursion costs. */
    static final int NATIVE_COST = 600;

    private Frames() {}
}
