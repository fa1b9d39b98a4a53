package mp.gc.internal;

import mp.core.memory.Collector;
import mp.core.memory.CollectorFactory;
import mp.core.memory.Memory;
import mp.core.memory.Roots;

import org.osgi.service.component.annotations.Component;

/** Offers the collector that VMs have by default. */
@Component
public final class MarkSweepFactory implements CollectorFactory {
    @Override
    public String name() {
        return "marksweep";
    }

    @Override
    public Collector create(Memory memory, Roots roots, Stress stress) {
        return switch (stress) {
            case OFF -> new MarkSweep(memory, roots);
            case COLLECT -> new CollectAlways(memory, roots);
            case MOVE -> new MoveAlways(memory, roots);
        };
    }
}
