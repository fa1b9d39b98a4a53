package mp.vm.internal;

import mp.core.Vm;
import mp.core.VmConfig;
import mp.core.VmFactory;
import mp.core.code.SourceCompiler;
import mp.core.memory.CollectorFactory;
import mp.core.model.ModelProvider;
import mp.core.model.ObjectModel;
import mp.core.options.Option;
import mp.core.runtime.Declarations;
import mp.core.runtime.FrozenModules;
import mp.vm.tier.CodeTier;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Makes VMs from parts; outside OSGi one makes it with {@code new}. */
public final class MachineFactory implements VmFactory {
    private final List<CollectorFactory> collectors;
    private final List<ModelProvider> models;
    private final List<Declarations> declarations;
    private final List<FrozenModules> frozen;
    private final SourceCompiler compiler;
    private final CodeTier tier;

    /** A factory over what {@link ServiceLoader} finds on the class path, outside of OSGi. */
    public MachineFactory() {
        this(
                all(CollectorFactory.class),
                all(ModelProvider.class),
                all(Declarations.class),
                all(FrozenModules.class),
                ServiceLoader.load(SourceCompiler.class).findFirst().orElse(null),
                null);
    }

    private static <T> List<T> all(Class<T> type) {
        return ServiceLoader.load(type).stream().map(ServiceLoader.Provider::get).toList();
    }

    /**
     * A factory over the given parts, without modules in Python, whose VMs only interpret.
     *
     * @param compiler null where source cannot be compiled
     */
    public MachineFactory(
            List<CollectorFactory> collectors,
            List<ModelProvider> models,
            List<Declarations> declarations,
            SourceCompiler compiler) {
        this(collectors, models, declarations, List.of(), compiler, null);
    }

    /**
     * A factory over the given parts.
     *
     * @param frozen modules in Python
     * @param compiler null where source cannot be compiled
     * @param tier null where all code is interpreted
     */
    public MachineFactory(
            List<CollectorFactory> collectors,
            List<ModelProvider> models,
            List<Declarations> declarations,
            List<FrozenModules> frozen,
            SourceCompiler compiler,
            CodeTier tier) {
        this.collectors = List.copyOf(collectors);
        this.models = List.copyOf(models);
        this.declarations = List.copyOf(declarations);
        this.frozen = List.copyOf(frozen);
        this.compiler = compiler;
        this.tier = tier;
    }

    @Override
    public Vm create(VmConfig config) {
        List<Declarations> all = new ArrayList<>();
        all.add(new Declared());
        for (Declarations d : declarations) {
            if (!(d instanceof Declared)) {
                all.add(d);
            }
        }
        SourceCompiler source = config.options().on(Option.ENABLE_COMPILER) ? compiler : null;
        CodeTier hot = config.options().on(Option.EMIT_JVM) ? tier : null;
        Parts parts = new Parts(all, frozen, collector(config), source, hot);
        return new VmMachine(config, parts, model(config));
    }

    private CollectorFactory collector(VmConfig config) {
        boolean usual = config.options().get(Option.GC_COLLECTOR) == 0;
        String chosen = config.collector();
        String name = chosen != null ? chosen : usual ? "marksweep" : "arena";
        for (CollectorFactory factory : collectors) {
            if (factory.name().equals(name)) {
                return factory;
            }
        }
        throw new IllegalStateException("no bundle offers the collector " + name);
    }

    private ObjectModel model(VmConfig config) {
        int repr = config.options().get(Option.OBJ_REPR);
        int bytes = config.options().get(Option.WORD_BYTES);
        int floats = new int[] {0, 32, 64}[config.options().get(Option.FLOAT_IMPL)];
        for (ModelProvider provider : models) {
            ObjectModel model = provider.model(repr, bytes, floats);
            if (model != null) {
                return model;
            }
        }
        throw new IllegalStateException(
                "no bundle offers object representation "
                        + (char) ('A' + repr)
                        + " with words of "
                        + bytes
                        + " bytes");
    }
}
