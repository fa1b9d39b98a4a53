package mp.core.options;

/** A profile cannot be read; says where and why. */
public final class ProfileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the file, the line and the fault. */
    public ProfileException(String file, int line, String what) {
        super(file + ":" + line + ": " + what);
    }
}
