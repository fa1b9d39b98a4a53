package mp.core.code;

/** Offered by the compiler's bundle. */
public interface SourceCompiler {
    /**
     * Compiles a source text. Called on the VM's thread; keeps nothing.
     *
     * @param charge told of the memory that parsing takes
     * @throws CompileError where the text is no program
     */
    CompiledModule compile(SourceText source, CompilerOptions options, Charge charge);
}
