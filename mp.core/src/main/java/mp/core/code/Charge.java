package mp.core.code;

/** Told of the memory that work for a script takes; may refuse by throwing. */
public interface Charge {
    /** Nothing is counted. */
    Charge NONE = bytes -> {};

    /** Charges bytes; negative ones give back. */
    void charge(long bytes);
}
