package mp.itest.corpus;

/** Object representation B in 64-bit words. */
class B64Test extends CorpusSuite {
    B64Test() {
        super(Configuration.of("B64", "standard", "MICROPY_OBJ_REPR = 1"));
    }
}
