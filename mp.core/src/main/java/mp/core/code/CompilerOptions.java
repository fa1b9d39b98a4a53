package mp.core.code;

import java.util.function.BiFunction;
import mp.core.options.Options;

/**
 * How to compile.
 *
 * @param input what the text is
 * @param repl whether the value of an expression statement is printed
 * @param optLevel 0 to 3: from 1 on without asserts, 3 without lines
 * @param smallIntBits bits of a small int of the target
 * @param options the COMP_ and language switches
 * @param moduleConstants the constant of a module and a name, null where there is none
 */
public record CompilerOptions(
        Input input,
        boolean repl,
        int optLevel,
        int smallIntBits,
        Options options,
        BiFunction<String, String, Constant> moduleConstants) {
    /** What a text is. */
    public enum Input {
        SINGLE,
        FILE,
        EVAL
    }
}
