package mp.core.runtime;

/**
 * What a bundle declares: the generated class {@code Declared} of each bundle implements it.
 * Nothing is loaded before it is asked for.
 */
public interface Declarations {
    /** Names of the modules, those of switched-off options included. */
    String[] modules();

    /** The option that a module needs, or null. Where it is off, the module is not asked for. */
    String option(String module);

    /** The module of a name, or null. */
    NativeModule module(String name);

    /** What this bundle adds to a module that another one declares, or null. */
    default NativeModule extension(String module) {
        return null;
    }

    /** The type of an ordinal of {@link mp.core.memory.Kind}, or null. */
    NativeType type(int kind);
}
