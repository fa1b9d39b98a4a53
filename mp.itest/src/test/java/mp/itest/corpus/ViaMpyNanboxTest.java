package mp.itest.corpus;

/** As {@link NanboxTest}, all code through the bytes of {@code .mpy} files. */
class ViaMpyNanboxTest extends CorpusSuite {
    ViaMpyNanboxTest() {
        super(new NanboxTest().configuration().named("ViaMpyNanbox").throughMpy());
    }
}
