package mp.core;

/** A source of random bytes. */
public interface Entropy {
    /** Fills the array. */
    void fill(byte[] bytes);
}
