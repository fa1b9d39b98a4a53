package mp.core.code;

import mp.core.declare.ServesOption;
import mp.core.options.Options;

import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * How to compile.
 *
 * @param input what the text is
 * @param repl whether the value of an expression statement is printed
 * @param optLevel 0 to 3: from 1 on without asserts, 3 without lines
 * @param smallIntBits bits of a small int of the target
 * @param options the COMP_ and language switches
 * @param moduleConstants the constant of a module and a name, null where there is none
 * @param interned whether a long string is interned already, so that code may name it; short
 *     strings and the names of the text always are
 * @param lines whether code tells its source lines
 * @param topLevelAwait whether {@code await} may stand outside of functions
 * @param nativeCode whether {@code @micropython.native} and {@code viper} are accepted, and give
 *     bytecode
 * @param arch the processor that {@code @micropython.asm_...} is assembled for
 */
@ServesOption("MICROPY_ENABLE_COMPILER")
public record CompilerOptions(
        Input input,
        boolean repl,
        int optLevel,
        int smallIntBits,
        Options options,
        BiFunction<String, String, Constant> moduleConstants,
        Predicate<byte[]> interned,
        boolean lines,
        boolean topLevelAwait,
        boolean nativeCode,
        NativeArch arch) {
    /** What a text is. */
    public enum Input {
        SINGLE,
        FILE,
        EVAL
    }

    /** With lines, native code as bytecode, without {@code await} at top level. */
    public CompilerOptions(
            Input input,
            boolean repl,
            int optLevel,
            int smallIntBits,
            Options options,
            BiFunction<String, String, Constant> moduleConstants,
            NativeArch arch) {
        this(
                input,
                repl,
                optLevel,
                smallIntBits,
                options,
                moduleConstants,
                text -> false,
                true,
                false,
                true,
                arch);
    }

    /** The same, for no processor. */
    public CompilerOptions(
            Input input,
            boolean repl,
            int optLevel,
            int smallIntBits,
            Options options,
            BiFunction<String, String, Constant> moduleConstants) {
        this(input, repl, optLevel, smallIntBits, options, moduleConstants, NativeArch.NONE);
    }
}
