package mp.itest.corpus;

/** All code passes through the bytes of a .mpy file. */
class ViaMpyTest extends CorpusSuite {
    ViaMpyTest() {
        super(Configuration.of("ViaMpy", "standard").throughMpy());
    }
}
