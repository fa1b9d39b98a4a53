package mp.core.assembly;

import mp.core.declare.ServesOption;

/** Makes machine code of the instructions that stand in a function. Keeps nothing between two. */
@ServesOption("MICROPY_ENABLE_COMPILER")
public interface InlineAssembler {
    /** The name behind {@code @micropython.} that asks for it, such as {@code asm_thumb}. */
    String decorator();

    /**
     * Assembles a function, entry and exit included.
     *
     * @throws AssemblyException where the processor has no such instruction or operand
     */
    byte[] assemble(AssemblyFunction function) throws AssemblyException;
}
