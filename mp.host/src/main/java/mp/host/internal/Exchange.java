package mp.host.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a host and its scripts hand to each other: Java values, no words. A capability of the VM of
 * an engine; before a script the host fills it, afterwards it holds what the script left.
 */
final class Exchange {
    /** Global variables by name. */
    final Map<String, Object> globals = new LinkedHashMap<>();

    /** Whether {@link #globals} are what the script left. */
    boolean left;

    /** The value of the script where it is an expression. */
    Object result;
}
