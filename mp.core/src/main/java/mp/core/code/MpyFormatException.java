package mp.core.code;

/** A {@code .mpy} file cannot be read: says where and why. */
public final class MpyFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The fault in MicroPython's words, for ValueError. */
    public final String guestMessage;

    /** Names the place and the fault. */
    public MpyFormatException(int offset, String what, String guestMessage) {
        super("byte " + offset + ": " + what, null, false, false);
        this.guestMessage = guestMessage;
    }
}
