package mp.vm.internal;

import mp.core.Vm;
import mp.core.VmConfig;
import mp.core.VmFactory;
import mp.core.code.SourceCompiler;
import mp.core.memory.CollectorFactory;
import mp.core.model.ModelProvider;
import mp.core.runtime.Declarations;
import mp.vm.tier.CodeTier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import java.util.List;

/**
 * The factory as a service: each VM takes a snapshot of the parts that are there when it is made.
 */
@Component
public final class FactoryComponent implements VmFactory {
    private final List<CollectorFactory> collectors;
    private final List<ModelProvider> models;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Declarations> declarations;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile SourceCompiler compiler;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile CodeTier tier;

    /** Made by DS when a collector and a model are there. */
    @Activate
    public FactoryComponent(
            @Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, name = "collector")
                    List<CollectorFactory> collectors,
            @Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, name = "model")
                    List<ModelProvider> models) {
        this.collectors = collectors;
        this.models = models;
    }

    @Override
    public Vm create(VmConfig config) {
        List<Declarations> now = declarations;
        return new MachineFactory(collectors, models, now == null ? List.of() : now, compiler, tier)
                .create(config);
    }
}
