package mp.launch;

/** The installation cannot be started; the message says which part of it is missing or wrong. */
final class LaunchException extends Exception {
    private static final long serialVersionUID = 1;

    LaunchException(String message) {
        super(message);
    }
}
