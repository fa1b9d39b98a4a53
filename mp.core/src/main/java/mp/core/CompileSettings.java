package mp.core;

/**
 * How scripts are compiled unless they say otherwise.
 *
 * @param optLevel what {@code micropython.opt_level()} begins with
 * @param emitter what functions without a decorator are compiled to
 * @param verbosity 0, or more to have compiled code listed on standard output
 */
public record CompileSettings(int optLevel, Emitter emitter, int verbosity) {
    /** Bytecode with all checks, nothing listed. */
    public static final CompileSettings DEFAULT = new CompileSettings(0, Emitter.BYTECODE, 0);

    /** What a function can be compiled to. */
    public enum Emitter {
        BYTECODE,
        NATIVE,
        VIPER
    }
}
