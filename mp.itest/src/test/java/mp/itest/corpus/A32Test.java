package mp.itest.corpus;

/** Object representation A in 32-bit words. */
class A32Test extends CorpusSuite {
    A32Test() {
        super(Configuration.of("A32", "standard", "MICROPY_WORD_BYTES = 4"));
    }
}
