package mp.core.launch;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * The program of an executable. A port registers one as a service; the launcher calls it once, on a
 * thread of its own with a large stack, after every bundle has started.
 */
public interface MainProgram {
    /** Framework property: the name of the profile the executable was assembled for. */
    String PROFILE = "mp.profile";

    /**
     * Framework property: the lines of the profile, separated by commas instead of line ends; see
     * {@link mp.core.options.Options#parse}.
     */
    String OPTIONS = "mp.options";

    /**
     * Runs to the end. The streams are not buffered and stay open; whoever writes flushes.
     *
     * @return the exit status of the process
     */
    int run(String[] args, InputStream in, OutputStream out, OutputStream err);
}
