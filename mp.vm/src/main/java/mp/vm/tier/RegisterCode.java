package mp.vm.tier;

/** The register code of a function, as a compiler sees it. Immutable. */
public interface RegisterCode {
    /** The number of instructions. */
    int size();

    /** Decodes the instruction at {@code pc}. */
    Step step(int pc);
}
