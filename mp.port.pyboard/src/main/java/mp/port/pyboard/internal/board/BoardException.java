package mp.port.pyboard.internal.board;

/** The data of a board or an MCU cannot be used; says where and why. */
public final class BoardException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the file, the line and the fault. */
    BoardException(String file, int line, String what) {
        super(file + ":" + line + ": " + what);
    }

    /** Names the file and what it lacks. */
    BoardException(String file, String what) {
        super(file + ": " + what);
    }
}
