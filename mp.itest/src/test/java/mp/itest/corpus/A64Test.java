package mp.itest.corpus;

/** Object representation A in 64-bit words: the standard profile. */
class A64Test extends CorpusSuite {
    A64Test() {
        super(Configuration.of("A64", "standard").withSlow(120));
    }
}
