package mp.itest.corpus;

import mp.core.memory.CollectorFactory.Stress;

/** The array of all cells is replaced at every allocation, the old one poisoned. */
class MoveStressTest extends CorpusSuite {
    MoveStressTest() {
        super(Configuration.of("MoveStress", "coverage").under(Stress.MOVE, 1.5));
    }
}
