package mp.core.code;

import mp.core.declare.ServesOption;

/** A source text is no program. */
@ServesOption("MICROPY_ENABLE_COMPILER")
public final class CompileError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The Python exception, {@code SyntaxError} and the like. */
    public final String type;

    /** The file, empty where the fault has no place that a traceback could show. */
    public final String file;

    /** The line, 0 where it is not known. */
    public final int line;

    /** The function or class around the fault, null where it is not known. */
    public final String block;

    /** Names the fault and its place. */
    public CompileError(String type, String message, String file, int line) {
        this(type, message, file, line, null);
    }

    /** Names the fault, its place and the block around it. */
    public CompileError(String type, String message, String file, int line, String block) {
        super(message, null, false, false);
        this.type = type;
        this.file = file;
        this.line = line;
        this.block = block;
    }

    /** A fault that no traceback goes with. */
    public static CompileError withoutPlace(String type, String message) {
        return new CompileError(type, message, "", 0);
    }
}
