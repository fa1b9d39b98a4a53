package mp.core;

/** Which MicroPython this is: the version whose behaviour it has. */
public final class Release {
    /** The version of the language. */
    public static final String PYTHON = "3.4.0";

    /** The version of MicroPython. */
    public static final String VERSION = "v1.29.0-preview";

    /** The day of that version. */
    public static final String DATE = "2026-08-19";

    /** As banners and {@code sys.version} say it. */
    public static final String NAME_AND_VERSION = "MicroPython " + VERSION + " on " + DATE;

    private Release() {}
}
