package mp.itest.corpus;

import mp.compiler.PyCompiler;
import mp.core.code.Charge;
import mp.core.code.CompiledModule;
import mp.core.code.CompilerOptions;
import mp.core.code.MpyReader;
import mp.core.code.MpyWriter;
import mp.core.code.SourceCompiler;
import mp.core.code.SourceText;

import java.util.List;

/** A compiler whose code has been the bytes of a {@code .mpy} file. */
final class ThroughMpy implements SourceCompiler {
    private final SourceCompiler compiler = new PyCompiler();

    @Override
    public CompiledModule compile(SourceText source, CompilerOptions options, Charge charge) {
        byte[] file = MpyWriter.write(compiler.compile(source, options, charge));
        return MpyReader.read(file, options.smallIntBits());
    }

    @Override
    public List<String> parseTree(SourceText source, CompilerOptions options, Charge charge) {
        return compiler.parseTree(source, options, charge);
    }
}
