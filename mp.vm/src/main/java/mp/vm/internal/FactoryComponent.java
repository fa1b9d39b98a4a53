package mp.vm.internal;

import mp.core.Vm;
import mp.core.VmConfig;
import mp.core.VmFactory;
import mp.core.code.SourceCompiler;
import mp.core.memory.CollectorFactory;
import mp.core.model.ModelProvider;
import mp.core.options.Option;
import mp.core.options.Options;
import mp.core.runtime.Declarations;
import mp.core.runtime.FrozenModules;
import mp.vm.tier.CodeTier;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import java.util.ArrayList;
import java.util.List;

/**
 * The factory as a service: each VM takes a snapshot of the parts that are there when it is made.
 */
@Component
public final class FactoryComponent implements VmFactory {
    private final List<CollectorFactory> collectors;
    private final List<ModelProvider> models;
    private final BundleContext context;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Declarations> declarations;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<FrozenModules> frozen;

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
            BundleContext context,
            @Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, name = "collector")
                    List<CollectorFactory> collectors,
            @Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, name = "model")
                    List<ModelProvider> models) {
        this.context = context;
        this.collectors = collectors;
        this.models = models;
    }

    @Override
    public Vm create(VmConfig config) {
        List<Declarations> now = declarations;
        return new MachineFactory(
                        collectors,
                        models,
                        now == null ? List.of() : now,
                        frozen(config.options()),
                        compiler,
                        tier)
                .create(config);
    }

    private List<FrozenModules> frozen(Options options) {
        List<FrozenModules> all = new ArrayList<>();
        if (options.on(Option.MODULE_FROZEN_STR) || options.on(Option.MODULE_FROZEN_MPY)) {
            List<FrozenModules> now = frozen;
            all.addAll(now == null ? List.of() : now);
            all.addAll(BundledModules.of(context, options));
        }
        return all;
    }
}
