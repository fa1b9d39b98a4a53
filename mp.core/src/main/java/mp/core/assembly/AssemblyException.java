package mp.core.assembly;

import mp.core.declare.ServesOption;

/** An instruction, label or parameter is no good; the compiler makes a SyntaxError of it. */
@ServesOption("MICROPY_ENABLE_COMPILER")
public final class AssemblyException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The source line. */
    public final int line;

    /** Names the fault and its line. */
    public AssemblyException(int line, String message) {
        super(message, null, false, false);
        this.line = line;
    }
}
