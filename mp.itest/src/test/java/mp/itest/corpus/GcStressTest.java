package mp.itest.corpus;

import mp.core.memory.CollectorFactory.Stress;

/** A collection at every allocation; what is freed is poisoned, every header is checked. */
class GcStressTest extends CorpusSuite {
    GcStressTest() {
        super(Configuration.of("GcStress", "coverage").under(Stress.COLLECT, 1.5));
    }
}
