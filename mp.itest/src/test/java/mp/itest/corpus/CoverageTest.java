package mp.itest.corpus;

/** All options: the coverage profile. */
class CoverageTest extends CorpusSuite {
    CoverageTest() {
        super(Configuration.of("Coverage", "coverage"));
    }
}
