package mp.emitter.nativecode.internal;

import mp.core.code.BinaryOp;
import mp.core.code.UnaryOp;
import mp.core.model.ObjectModel;
import mp.vm.tier.Step.Operand;
import mp.vm.tier.Step.Register;
import mp.vm.tier.Step.Small;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/**
 * Writes arithmetic on small ints, with the numbers of the object model as constants.
 *
 * <p>What is no small int, and what does not come out as one, goes to a label with an empty operand
 * stack and nothing changed but the scratch locals.
 */
final class SmallInts {
    private static final ClassDesc MATH = Math.class.describeConstable().orElseThrow();
    private static final MethodTypeDesc OF_TWO =
            MethodTypeDesc.of(ConstantDescs.CD_long, ConstantDescs.CD_long, ConstantDescs.CD_long);
    private static final int WIDEST_FREE_PRODUCT = 32;

    private final CodeBuilder code;
    private final Registers registers;
    private final ObjectModel model;

    SmallInts(CodeBuilder code, Registers registers, ObjectModel model) {
        this.code = code;
        this.registers = registers;
        this.model = model;
    }

    /** Pushes the word of an operand. */
    void word(Operand operand) {
        switch (operand) {
            case Register register -> code.lload(registers.local(register.number()));
            case Small small -> code.loadConstant(model.smallInt(small.value()));
        }
    }

    /** Goes on where both operands are small ints. */
    void guard(Operand left, Operand right, Label otherwise) {
        guard(left, otherwise);
        guard(right, otherwise);
    }

    private void guard(Operand operand, Label otherwise) {
        if (operand instanceof Register) {
            test(operand);
            code.ifne(otherwise);
        }
    }

    /** Pushes an int that is 0 where the operand is a small int. */
    void test(Operand operand) {
        word(operand);
        code.loadConstant(model.intMask).land().loadConstant(model.intTag).lcmp();
    }

    /** Pushes how the values of two small ints compare. */
    void compare(Operand left, Operand right) {
        value(left);
        value(right);
        code.lcmp();
    }

    private void value(Operand operand) {
        switch (operand) {
            case Small small -> code.loadConstant(small.value());
            case Register register -> {
                word(register);
                if (model.intLeft != 0) {
                    code.loadConstant(model.intLeft).lshl();
                }
                code.loadConstant(model.intRight).lshr();
            }
        }
    }

    /**
     * Pushes the word of {@code op operand}.
     *
     * @return false, and nothing is written, where the operator is not one of those
     */
    boolean unary(int op, Register operand, Label otherwise) {
        if (op != UnaryOp.NEGATIVE) {
            return false;
        }
        guard(operand, otherwise);
        value(operand);
        code.lneg();
        encode(otherwise);
        return true;
    }

    /**
     * Pushes the word of {@code left op right}.
     *
     * @return false, and nothing is written, where the operator is not one of those
     */
    boolean binary(int op, Operand left, Operand right, Label otherwise) {
        int plain = BinaryOp.plain(op);
        switch (plain) {
            case BinaryOp.OR, BinaryOp.XOR, BinaryOp.AND -> bits(plain, left, right, otherwise);
            case BinaryOp.ADD, BinaryOp.SUBTRACT -> sum(plain, left, right, otherwise);
            case BinaryOp.MULTIPLY -> product(left, right, otherwise);
            case BinaryOp.LSHIFT, BinaryOp.RSHIFT -> shift(plain, left, right, otherwise);
            case BinaryOp.FLOOR_DIVIDE, BinaryOp.MODULO -> divide(plain, left, right, otherwise);
            default -> {
                if (plain > BinaryOp.NOT_EQUAL) {
                    return false;
                }
                order(plain, left, right, otherwise);
            }
        }
        return true;
    }

    /** Tags survive {@code and} and {@code or}, and only have to be set again after {@code xor}. */
    private void bits(int op, Operand left, Operand right, Label otherwise) {
        guard(left, right, otherwise);
        word(left);
        word(right);
        switch (op) {
            case BinaryOp.AND -> code.land();
            case BinaryOp.OR -> code.lor();
            default -> code.lxor().loadConstant(model.intTag).lor();
        }
    }

    private void sum(int op, Operand left, Operand right, Label otherwise) {
        guard(left, right, otherwise);
        value(left);
        value(right);
        if (op == BinaryOp.ADD) {
            code.ladd();
        } else {
            code.lsub();
        }
        encode(otherwise);
    }

    private void product(Operand left, Operand right, Label otherwise) {
        guard(left, right, otherwise);
        if (model.smallIntBits > WIDEST_FREE_PRODUCT) {
            value(left);
            value(right);
            code.invokestatic(MATH, "multiplyHigh", OF_TWO).lstore(Registers.SCRATCH_2);
        }
        value(left);
        value(right);
        code.lmul();
        if (model.smallIntBits > WIDEST_FREE_PRODUCT) {
            code.lstore(Registers.SCRATCH).lload(Registers.SCRATCH);
            code.loadConstant(Long.SIZE - 1).lshr().lload(Registers.SCRATCH_2).lcmp();
            code.ifne(otherwise).lload(Registers.SCRATCH);
        }
        encode(otherwise);
    }

    private void shift(int op, Operand left, Operand right, Label otherwise) {
        guard(left, right, otherwise);
        value(right);
        code.loadConstant(-(long) Long.SIZE).land().lconst_0().lcmp().ifne(otherwise);
        value(left);
        value(right);
        code.l2i();
        if (op == BinaryOp.RSHIFT) {
            code.lshr();
        } else {
            code.lshl().lstore(Registers.SCRATCH).lload(Registers.SCRATCH);
            value(right);
            code.l2i().lshr();
            value(left);
            code.lcmp().ifne(otherwise).lload(Registers.SCRATCH);
        }
        encode(otherwise);
    }

    private void divide(int op, Operand left, Operand right, Label otherwise) {
        guard(left, right, otherwise);
        value(right);
        code.lconst_0().lcmp().ifeq(otherwise);
        value(left);
        value(right);
        code.invokestatic(MATH, op == BinaryOp.MODULO ? "floorMod" : "floorDiv", OF_TWO);
        encode(otherwise);
    }

    private void order(int op, Operand left, Operand right, Label otherwise) {
        guard(left, right, otherwise);
        Label holds = code.newLabel();
        Label end = code.newLabel();
        compare(left, right);
        code.branch(jump(op, true), holds);
        code.loadConstant(model.falseWord).goto_(end);
        code.labelBinding(holds).loadConstant(model.trueWord);
        code.labelBinding(end);
    }

    /** The jump after a comparison for one of the six orders, or for its opposite. */
    static Opcode jump(int op, boolean when) {
        return switch (op) {
            case BinaryOp.LESS -> when ? Opcode.IFLT : Opcode.IFGE;
            case BinaryOp.MORE -> when ? Opcode.IFGT : Opcode.IFLE;
            case BinaryOp.EQUAL -> when ? Opcode.IFEQ : Opcode.IFNE;
            case BinaryOp.LESS_EQUAL -> when ? Opcode.IFLE : Opcode.IFGT;
            case BinaryOp.MORE_EQUAL -> when ? Opcode.IFGE : Opcode.IFLT;
            case BinaryOp.NOT_EQUAL -> when ? Opcode.IFNE : Opcode.IFEQ;
            default -> throw new IllegalArgumentException("no order: " + op);
        };
    }

    /** Turns the value on the operand stack into a word, if it fits. */
    private void encode(Label otherwise) {
        int spare = Long.SIZE - model.smallIntBits;
        code.lstore(Registers.SCRATCH).lload(Registers.SCRATCH);
        code.loadConstant(spare).lshl().loadConstant(spare).lshr();
        code.lload(Registers.SCRATCH).lcmp().ifne(otherwise);
        code.lload(Registers.SCRATCH);
        if (model.intShift != 0) {
            code.loadConstant(model.intShift).lshl();
        }
        code.loadConstant(model.intPayload).land().loadConstant(model.intTag).lor();
    }
}
