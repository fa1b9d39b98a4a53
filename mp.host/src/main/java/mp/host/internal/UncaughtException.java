package mp.host.internal;

import java.io.Serial;

import javax.script.ScriptException;

/** An exception that a script did not catch, as Java sees it; it knows its traceback. */
final class UncaughtException extends ScriptException {
    @Serial private static final long serialVersionUID = 1;

    private final String traceback;

    UncaughtException(Traceback from) {
        super(from.message(), from.file(), from.line());
        this.traceback = from.text();
    }

    /** The text that MicroPython shows. */
    String traceback() {
        return traceback;
    }
}
