package mp.emitter.nativecode.internal.thumb;

import mp.core.assembly.AssemblyException;
import mp.core.assembly.AssemblyOperand;
import mp.core.assembly.AssemblyStatement.Instruction;
import mp.emitter.nativecode.internal.assembly.CodeImage;

import java.util.List;

/**
 * One way to write an instruction.
 *
 * @param needs what the processor must be able to do
 * @param size bytes
 * @param code the bits without operands, which are exclusive-ored to it; the first half-word is the
 *     highest
 */
record Form(String name, Needs needs, int size, long code, List<Operand> operands) {
    /** What not all processors have. */
    enum Needs {
        THUMB,
        ARMV7M,
        FLOATS
    }

    Form {
        operands = List.copyOf(operands);
    }

    /** Whether operands are meant for this form rather than for another one of that name. */
    boolean suits(List<AssemblyOperand> given) {
        if (operands.isEmpty()) {
            return true;
        }
        // floats: which side is the core register; else: what the last operand is
        int i = needs == Needs.FLOATS ? 0 : operands.size() - 1;
        return operands.get(i).suits(given.get(i));
    }

    /** Whether operands that do not suit are faults of theirs, rather than of the instruction. */
    boolean isMeantAnyway() {
        if (needs == Needs.FLOATS) {
            return true;
        }
        return operands.size() != 2 && !(operands.getLast() instanceof Operand.Registers);
    }

    void assemble(Instruction i, CodeImage image) throws AssemblyException {
        Reading reading = new Reading(i, image);
        long bits = code;
        for (int k = 0; k < operands.size(); k++) {
            bits ^= operands.get(k).code(i.operands().get(k), reading);
        }
        reading.check();
        for (int at = size - 2; at >= 0; at -= 2) {
            image.add(bits >> 8 * at, 2);
        }
    }
}
