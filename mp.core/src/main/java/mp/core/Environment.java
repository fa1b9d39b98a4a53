package mp.core;

/** Variables that the host or the embedder named for a VM, and that scripts may change. */
public interface Environment {
    /** The value of a variable, null where there is none. */
    String get(String name);

    /** Sets a variable; removes it where the value is null. */
    void set(String name, String value);
}
