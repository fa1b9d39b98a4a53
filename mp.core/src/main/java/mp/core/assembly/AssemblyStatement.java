package mp.core.assembly;

import mp.core.declare.ServesOption;

import java.util.List;

/** A line of a function in assembler. The first three are the same for all processors. */
@ServesOption("MICROPY_ENABLE_COMPILER")
public sealed interface AssemblyStatement {
    /** The source line. */
    int line();

    /** {@code label(name)}: the place that branches name. */
    record Label(int line, String name) implements AssemblyStatement {}

    /** {@code align(n)}: what follows begins at a multiple of n. */
    record Align(int line, long bytes) implements AssemblyStatement {}

    /** {@code data(size, value, ...)}: little-endian numbers of a size. */
    record Data(int line, long size, List<AssemblyOperand> values) implements AssemblyStatement {}

    /** An instruction and its operands. */
    record Instruction(int line, String name, List<AssemblyOperand> operands)
            implements AssemblyStatement {}
}
