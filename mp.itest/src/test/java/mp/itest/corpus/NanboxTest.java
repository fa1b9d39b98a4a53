package mp.itest.corpus;

/** Object representation D: every word is a double. */
class NanboxTest extends CorpusSuite {
    NanboxTest() {
        super(Configuration.of("Nanbox", "nanbox"));
    }
}
