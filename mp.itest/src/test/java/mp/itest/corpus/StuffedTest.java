package mp.itest.corpus;

/** Object representation C: 32-bit words, most floats in the word, ints of any size. */
class StuffedTest extends CorpusSuite {
    StuffedTest() {
        super(Configuration.of("Stuffed", "longlong", "MICROPY_LONGINT_IMPL = 2"));
    }
}
