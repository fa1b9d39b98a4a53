package mp.core.code;

/** A source text is no program. */
public final class CompileError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The Python exception, {@code SyntaxError} and the like. */
    public final String type;

    /** The file. */
    public final String file;

    /** The line, 0 where it is not known. */
    public final int line;

    /** Names the fault and its place. */
    public CompileError(String type, String message, String file, int line) {
        super(message, null, false, false);
        this.type = type;
        this.file = file;
        this.line = line;
    }
}
