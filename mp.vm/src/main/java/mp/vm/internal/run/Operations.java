package mp.vm.internal.run;

import mp.core.code.BinaryOp;
import mp.core.code.OpCodes;
import mp.core.code.UnaryOp;

/** Register code for the unary and binary operators. */
record Operations(Assembler out, VirtualStack stack) {
    /** A bytecode of the families UNARY_OP and BINARY_OP. */
    void operator(int bytecode) {
        if (bytecode < OpCodes.BINARY_OP_MULTI) {
            int op = bytecode - OpCodes.UNARY_OP_MULTI;
            int b = stack.register(0);
            int to = stack.replace(1);
            out.emit(op == UnaryOp.NOT ? R.abc(R.NOT, to, b, 0) : R.abcd(R.UNARY, to, b, 0, op));
            return;
        }
        binary(bytecode - OpCodes.BINARY_OP_MULTI);
    }

    private void binary(int op) {
        if (stack.isInt(0) && takesInt(op)) {
            int v = stack.intAt(0);
            int b = stack.register(1);
            int r =
                    switch (BinaryOp.plain(op)) {
                        case BinaryOp.ADD -> R.ADD_INT;
                        case BinaryOp.SUBTRACT -> R.SUB_INT;
                        default -> R.BINARY_INT;
                    };
            out.emit(R.abcd(r, stack.replace(2), b, v, op));
            return;
        }
        stack.operands(2);
        int right = stack.register(0);
        int left = stack.register(1);
        out.emit(R.abcd(family(op), stack.replace(2), left, right, op));
    }

    /** Whether there is an instruction whose right operand is a small int. */
    private static boolean takesInt(int op) {
        return switch (op) {
            case BinaryOp.IN, BinaryOp.IS, BinaryOp.EXCEPTION_MATCH -> false;
            default -> true;
        };
    }

    private static int family(int op) {
        return switch (BinaryOp.plain(op)) {
            case BinaryOp.LESS,
                    BinaryOp.MORE,
                    BinaryOp.EQUAL,
                    BinaryOp.LESS_EQUAL,
                    BinaryOp.MORE_EQUAL,
                    BinaryOp.NOT_EQUAL ->
                    R.COMPARE;
            case BinaryOp.IS -> R.IS;
            case BinaryOp.EXCEPTION_MATCH -> R.EXC_MATCH;
            case BinaryOp.OR -> R.OR;
            case BinaryOp.XOR -> R.XOR;
            case BinaryOp.AND -> R.AND;
            case BinaryOp.LSHIFT -> R.SHL;
            case BinaryOp.RSHIFT -> R.SHR;
            case BinaryOp.ADD -> R.ADD;
            case BinaryOp.SUBTRACT -> R.SUB;
            case BinaryOp.MULTIPLY -> R.MUL;
            case BinaryOp.FLOOR_DIVIDE -> R.FLOORDIV;
            case BinaryOp.MODULO -> R.MOD;
            default -> R.BINARY;
        };
    }
}
