package mp.itest.corpus;

/** What CPython has besides: the profile full. */
class FullTest extends CorpusSuite {
    FullTest() {
        super(Configuration.of("Full", "full"));
    }
}
