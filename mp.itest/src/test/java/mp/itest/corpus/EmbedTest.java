package mp.itest.corpus;

/** The profile that mp.host gives to its VMs. */
class EmbedTest extends CorpusSuite {
    EmbedTest() {
        super(Configuration.of("embed", "embed"));
    }
}
