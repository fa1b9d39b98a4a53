package mp.core.runtime;

import mp.core.code.Constant;

/** A module that Java declares with {@link mp.core.declare.PyModule}. */
public abstract class NativeModule extends NativeTable {
    /** Whether a file of the same name goes first. */
    public final boolean extensible;

    /** Links the module. */
    protected NativeModule(String name, boolean extensible, String forms, String... members) {
        super(name, forms, members);
        this.extensible = extensible;
    }

    /**
     * What the compiler may put in the place of {@code module.member}, wherever that is written:
     * the value of a constant of a module that is always there, or null.
     */
    public Constant foldable(String member) {
        return null;
    }
}
