package mp.vm.internal.run;

import mp.core.code.UnaryOp;
import mp.core.declare.ServesOption;
import mp.core.model.ObjectModel;
import mp.vm.tier.RegisterCode;
import mp.vm.tier.Step;
import mp.vm.tier.Step.Operand;
import mp.vm.tier.Step.Register;
import mp.vm.tier.Step.Small;

/** The register code of a function as a compiler of loops sees it: {@link R} taken apart. */
@ServesOption("MICROPY_EMIT_JVM")
final class Steps implements RegisterCode {
    private final Code code;
    private final ObjectModel model;

    Steps(Code code, ObjectModel model) {
        this.code = code;
        this.model = model;
    }

    @Override
    public int size() {
        return code.ins.length;
    }

    @Override
    public Step step(int pc) {
        long i = code.ins[pc];
        int op = R.op(i);
        return switch (op) {
            case R.MOVE -> new Step.Move(R.a(i), R.b(i));
            case R.CHECK -> new Step.Check(R.a(i));
            case R.LOAD_INT -> load(i, model.smallInt(R.imm(i)));
            case R.LOAD_LONG -> load(i, model.smallInt(code.reg.longs[R.b(i)]));
            case R.LOAD_WORD -> load(i, word(R.b(i)));
            case R.HANDLED -> load(i, 0);
            case R.LOAD_STRING -> load(i, code.name(R.b(i)));
            case R.LOAD_CONST -> new Step.Constant(R.a(i), R.b(i));
            case R.UNARY -> new Step.Unary(R.d(i), R.a(i), new Register(R.b(i)));
            case R.NOT -> new Step.Unary(UnaryOp.NOT, R.a(i), new Register(R.b(i)));
            case R.ADD,
                    R.SUB,
                    R.MUL,
                    R.AND,
                    R.OR,
                    R.XOR,
                    R.SHL,
                    R.SHR,
                    R.FLOORDIV,
                    R.MOD,
                    R.BINARY,
                    R.COMPARE ->
                    new Step.Binary(R.d(i), R.a(i), new Register(R.b(i)), new Register(R.c(i)));
            case R.ADD_INT, R.SUB_INT, R.BINARY_INT ->
                    new Step.Binary(R.d(i), R.a(i), new Register(R.b(i)), new Small(R.sc(i)));
            case R.JUMP -> new Step.Jump(R.imm(i));
            case R.JUMP_TRUE, R.JUMP_FALSE -> new Step.Branch(R.a(i), op == R.JUMP_TRUE, R.imm(i));
            case R.JUMP_IF, R.JUMP_UNLESS -> order(i, pc, new Register(R.b(i)), op == R.JUMP_IF);
            case R.JUMP_IF_INT, R.JUMP_UNLESS_INT ->
                    order(i, pc, new Small(R.sb(i)), op == R.JUMP_IF_INT);
            case R.RETURN, R.RAISE, R.RAISE_LAST, R.RAISE_FROM -> new Step.Other(true);
            default -> new Step.Other(false);
        };
    }

    private static Step load(long i, long word) {
        return new Step.Load(R.a(i), word);
    }

    private static Step order(long i, int pc, Operand right, boolean when) {
        int target = pc + 1 + R.sc(i);
        return new Step.BranchOrder(R.d(i), new Register(R.a(i)), right, when, target);
    }

    private long word(int which) {
        return switch (which) {
            case 0 -> 0;
            case 1 -> model.none;
            case 2 -> model.trueWord;
            default -> model.falseWord;
        };
    }
}
