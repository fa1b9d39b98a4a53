package mp.port.pyboard;

/** A scenario cannot be played; says where and why. */
public final class ScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the file, the line and the fault. */
    public ScenarioException(String file, int line, String what) {
        super(file + ":" + line + ": " + what);
    }
}
