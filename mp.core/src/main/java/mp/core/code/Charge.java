package mp.core.code;

import mp.core.declare.ServesOption;

/** Told of the memory that work for a script takes; may refuse by throwing. */
@ServesOption("MICROPY_ENABLE_COMPILER")
public interface Charge {
    /** Nothing is counted. */
    Charge NONE = bytes -> {};

    /** Charges bytes; negative ones give back. */
    void charge(long bytes);

    /** Called again and again while the work goes on; may end it by throwing. */
    default void poll() {}
}
