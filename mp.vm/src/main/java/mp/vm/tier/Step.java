package mp.vm.tier;

import mp.core.declare.ServesOption;

/**
 * An instruction of register code, decoded. A register is a slot of the frame; a place is the
 * number of an instruction, and what is not a jump goes on behind itself.
 */
@ServesOption("MICROPY_EMIT_JVM")
public sealed interface Step {
    /** {@code to = from}. */
    record Move(int to, int from) implements Step {}

    /** Raises NameError where the register is null. */
    record Check(int register) implements Step {}

    /** {@code to = word}, a word of nothing on the heap, the same as long as the VM lives. */
    record Load(int to, long word) implements Step {}

    /** {@code to} = a constant of the module. */
    record Constant(int to, int index) implements Step {}

    /** {@code to = op from}, an operator of {@link mp.core.code.UnaryOp}. */
    record Unary(int op, int to, Register from) implements Step {}

    /** {@code to = left op right}, an operator of {@link mp.core.code.BinaryOp}. */
    record Binary(int op, int to, Operand left, Operand right) implements Step {}

    /** Goes to a place. */
    record Jump(int target) implements Step {}

    /** Goes to a place where the truth of a register is {@code when}. */
    record Branch(int register, boolean when, int target) implements Step {}

    /** Goes to a place where {@code left op right}, one of the six orders, is {@code when}. */
    record BranchOrder(int op, Operand left, Operand right, boolean when, int target)
            implements Step {}

    /** What only the interpreter can do; it may go on behind itself or not. */
    record Other(boolean ends) implements Step {}

    /** What an operator is applied to. */
    sealed interface Operand {}

    /** The word in a register. */
    record Register(int number) implements Operand {}

    /** A small int, as a value. */
    record Small(long value) implements Operand {}
}
