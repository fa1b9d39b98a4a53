package mp.compiler.internal;

import mp.compiler.PyCompiler;
import mp.core.assembly.MachineTarget;
import mp.core.code.Charge;
import mp.core.code.CompiledModule;
import mp.core.code.CompilerOptions;
import mp.core.code.SourceCompiler;
import mp.core.code.SourceText;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import java.util.List;

/** The compiler as a service; each text is compiled with the targets that are there then. */
@Component
public final class CompilerComponent implements SourceCompiler {
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<MachineTarget> targets;

    @Override
    public CompiledModule compile(SourceText source, CompilerOptions options, Charge charge) {
        List<MachineTarget> now = targets;
        return new PyCompiler(now == null ? List.of() : now).compile(source, options, charge);
    }

    @Override
    public List<String> parseTree(SourceText source, CompilerOptions options, Charge charge) {
        return new PyCompiler().parseTree(source, options, charge);
    }
}
