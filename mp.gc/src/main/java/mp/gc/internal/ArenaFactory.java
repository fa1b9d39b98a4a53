package mp.gc.internal;

import mp.core.declare.ServesOption;
import mp.core.memory.Collector;
import mp.core.memory.CollectorFactory;
import mp.core.memory.Memory;
import mp.core.memory.Roots;

import org.osgi.service.component.annotations.Component;

/** Offers memory that is never collected. It has no test modes: nothing moves, nothing dies. */
@ServesOption("MICROPY_GC_COLLECTOR")
@Component
public final class ArenaFactory implements CollectorFactory {
    @Override
    public String name() {
        return "arena";
    }

    @Override
    public Collector create(Memory memory, Roots roots, Stress stress) {
        return new Arena(memory, roots);
    }
}
