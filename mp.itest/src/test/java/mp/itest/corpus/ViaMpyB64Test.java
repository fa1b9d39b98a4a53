package mp.itest.corpus;

/** As {@link B64Test}, all code through the bytes of {@code .mpy} files. */
class ViaMpyB64Test extends CorpusSuite {
    ViaMpyB64Test() {
        super(new B64Test().configuration().named("ViaMpyB64").throughMpy());
    }
}
