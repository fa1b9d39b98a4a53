package mp.core.code;

import java.util.List;

/** Offered by the compiler's bundle. */
public interface SourceCompiler {
    /**
     * Compiles a source text. Called on the VM's thread; keeps nothing.
     *
     * @param charge told of the memory that parsing takes
     * @throws CompileError where the text is no program
     */
    CompiledModule compile(SourceText source, CompilerOptions options, Charge charge);

    /**
     * Parses a source text and shows its tree to people. Called as {@link #compile}.
     *
     * @return lines
     */
    List<String> parseTree(SourceText source, CompilerOptions options, Charge charge);
}
