package mp.itest.corpus;

/** Object representation C in 32-bit words, ints of 64 bits. */
class LonglongTest extends CorpusSuite {
    LonglongTest() {
        super(Configuration.of("Longlong", "longlong"));
    }
}
