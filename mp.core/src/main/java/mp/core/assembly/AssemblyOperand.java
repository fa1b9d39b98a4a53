package mp.core.assembly;

import mp.core.declare.ServesOption;

import java.util.List;

/** An operand as it stands in the source. What its names mean is up to the assembler. */
@ServesOption("MICROPY_ENABLE_COMPILER")
public sealed interface AssemblyOperand {
    /** A register, label, condition, ... */
    record Name(String text) implements AssemblyOperand {}

    /** An int constant, cut to 64 bits. */
    record Int(long value) implements AssemblyOperand {}

    /** {@code [base, offset]}. */
    record Address(AssemblyOperand base, AssemblyOperand offset) implements AssemblyOperand {}

    /** <code>{a, b, ...}</code>. */
    record Group(List<AssemblyOperand> members) implements AssemblyOperand {}

    /** Anything else: no assembler takes it. */
    record Other() implements AssemblyOperand {}
}
