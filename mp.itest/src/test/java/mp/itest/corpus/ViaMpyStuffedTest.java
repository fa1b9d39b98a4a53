package mp.itest.corpus;

/** As {@link StuffedTest}, all code through the bytes of {@code .mpy} files. */
class ViaMpyStuffedTest extends CorpusSuite {
    ViaMpyStuffedTest() {
        super(new StuffedTest().configuration().named("ViaMpyStuffed").throughMpy());
    }
}
