package mp.core.runtime;

/** A module that Java declares with {@link mp.core.declare.PyModule}. */
public abstract class NativeModule extends NativeTable {
    /** Whether a file of the same name goes first. */
    public final boolean extensible;

    /** Links the module. */
    protected NativeModule(String name, boolean extensible, String forms, String... members) {
        super(name, forms, members);
        this.extensible = extensible;
    }
}
