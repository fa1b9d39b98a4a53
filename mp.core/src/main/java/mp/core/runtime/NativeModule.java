package mp.core.runtime;

/** A module that Java declares with {@link mp.core.declare.PyModule}. */
public abstract class NativeModule extends NativeTable {
    /** The option that the module needs, or null. */
    public final String moduleOption;

    /** Whether a file of the same name goes first. */
    public final boolean extensible;

    /** Links the module. */
    protected NativeModule(
            String name, String moduleOption, boolean extensible, String forms, String... members) {
        super(name, forms, members);
        this.moduleOption = moduleOption;
        this.extensible = extensible;
    }
}
