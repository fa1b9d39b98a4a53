package mp.port.pyboard.internal.cortex;

/** Arithmetic and logic with two operands, with and without flags. */
final class Alu {
    private Alu() {}

    /** Carries out an ALU op of any of its three kinds of operand. */
    static void execute(Core core, long ins) throws CpuFault {
        int kind = Ins.op(ins) >>> 5 & 3;
        int b =
                kind == 0
                        ? Ins.imm(ins)
                        : kind == 1
                                ? core.r[Ins.rm(ins)]
                                : Shifter.shift(core.r[Ins.rm(ins)], Ins.imm(ins), core.c);
        int operation = Ins.op(ins) >>> 1 & 15;
        int a = core.r[Ins.rn(ins)];
        if (!Ins.setsFlags(ins)) {
            core.r[Ins.rd(ins)] = plain(core, operation, a, b);
        } else if (isLogical(operation)) {
            int carry = carry(core, ins, kind);
            logical(core, ins, operation, a, b);
            core.c = carry;
        } else {
            arithmetic(core, ins, operation, a, b);
        }
    }

    /** An operation that writes the stack pointer. */
    static void executeToSp(Core core, long ins) throws CpuFault {
        int before = core.r[13];
        execute(core, ins);
        int sp = core.r[13] & ~3;
        core.r[13] = before;
        if (Ins.rn(ins) == 13) {
            core.checkStack(13, sp);
        }
        core.r[13] = sp;
    }

    private static boolean isLogical(int operation) {
        return operation <= Op.TST || operation == Op.TEQ;
    }

    /** The carry that comes out of the operand of a logical operation. */
    private static int carry(Core core, long ins, int kind) {
        if (kind == 2) {
            return Shifter.carry(core.r[Ins.rm(ins)], Ins.imm(ins), core.c);
        }
        return (ins & Ins.CARRY) != 0 ? Ins.imm(ins) >>> 31 : core.c;
    }

    private static int plain(Core core, int operation, int a, int b) {
        return switch (operation) {
            case Op.ADD -> a + b;
            case Op.ADC -> a + b + core.c;
            case Op.SBC -> a - b - 1 + core.c;
            case Op.SUB -> a - b;
            case Op.RSB -> b - a;
            default -> logic(operation, a, b);
        };
    }

    private static int logic(int operation, int a, int b) {
        return switch (operation) {
            case Op.AND, Op.TST -> a & b;
            case Op.BIC -> a & ~b;
            case Op.ORR -> a | b;
            case Op.ORN -> a | ~b;
            case Op.EOR, Op.TEQ -> a ^ b;
            case Op.MOV -> b;
            case Op.MVN -> ~b;
            default -> throw new AssertionError(operation);
        };
    }

    private static void logical(Core core, long ins, int operation, int a, int b) {
        int x = logic(operation, a, b);
        core.n = x;
        core.z = x;
        if (operation != Op.TST && operation != Op.TEQ) {
            core.r[Ins.rd(ins)] = x;
        }
    }

    private static void arithmetic(Core core, long ins, int operation, int a, int b) {
        switch (operation) {
            case Op.CMP -> sum(core, a, ~b, 1);
            case Op.CMN -> sum(core, a, b, 0);
            default ->
                    core.r[Ins.rd(ins)] =
                            switch (operation) {
                                case Op.ADD -> sum(core, a, b, 0);
                                case Op.ADC -> sum(core, a, b, core.c);
                                case Op.SBC -> sum(core, a, ~b, core.c);
                                case Op.SUB -> sum(core, a, ~b, 1);
                                case Op.RSB -> sum(core, ~a, b, 1);
                                default -> throw new AssertionError(operation);
                            };
        }
    }

    /** Adds with carry and sets the flags. */
    static int sum(Core core, int a, int b, int carry) {
        int x = a + b + carry;
        core.n = x;
        core.z = x;
        core.c = (a & b | (a | b) & ~x) >>> 31;
        core.v = (a ^ x) & (b ^ x);
        return x;
    }

    /** Sets N and Z. */
    static int test(Core core, int x) {
        core.n = x;
        core.z = x;
        return x;
    }
}
