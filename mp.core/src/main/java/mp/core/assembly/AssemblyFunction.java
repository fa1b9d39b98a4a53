package mp.core.assembly;

import mp.core.declare.ServesOption;

import java.util.List;

/**
 * A function whose body is instructions.
 *
 * @param line the line of its definition
 * @param parameters as they stand; which names may stand there is up to the assembler
 * @param body the statements, {@code pass} left out
 */
@ServesOption("MICROPY_ENABLE_COMPILER")
public record AssemblyFunction(
        int line, List<AssemblyOperand> parameters, List<AssemblyStatement> body) {}
