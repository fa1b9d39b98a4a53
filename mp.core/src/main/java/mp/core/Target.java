package mp.core;

/**
 * The machine that a VM seems to run on, as a capability of its {@link mp.core.runtime.Host}. A
 * port that hands none over runs on {@link #UNIX}.
 *
 * @param platform what {@code sys.platform} and {@code os.uname} call the system
 * @param machine what {@code os.uname} and {@code sys.implementation} call the machine
 */
public record Target(String platform, String machine) {
    /** The host itself, on which this is one program among others. */
    public static final Target UNIX = new Target("linux", "linux [Java] version");
}
