package mp.compiler.internal;

import mp.compiler.PyCompiler;
import mp.core.code.Charge;
import mp.core.code.CompiledModule;
import mp.core.code.CompilerOptions;
import mp.core.code.SourceCompiler;
import mp.core.code.SourceText;

import org.osgi.service.component.annotations.Component;

/** The compiler as a service. */
@Component
public final class CompilerComponent implements SourceCompiler {
    private final PyCompiler compiler = new PyCompiler();

    @Override
    public CompiledModule compile(SourceText source, CompilerOptions options, Charge charge) {
        return compiler.compile(source, options, charge);
    }
}
