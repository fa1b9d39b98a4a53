package mp.port.pyboard.internal.cortex;

/**
 * Shifts. Where one is part of an instruction it is a number: {@code shift << 8 | amount}, the
 * amount from 0 to 32 as it acts, not as it is encoded.
 */
final class Shifter {
    private Shifter() {}

    /** The number of a shift that an instruction encodes by two bits and five. */
    static int decode(int type, int imm5) {
        if (imm5 != 0) {
            return type << 8 | imm5;
        }
        return switch (type) {
            case Op.LSL -> 0;
            case Op.ROR -> Op.RRX << 8;
            default -> type << 8 | 32;
        };
    }

    static int shift(int value, int shift, int carry) {
        return shift(value, shift >>> 8, shift & 0xFF, carry);
    }

    static int carry(int value, int shift, int carry) {
        return carry(value, shift >>> 8, shift & 0xFF, carry);
    }

    private static int shift(int value, int type, int amount, int carry) {
        return switch (type) {
            case Op.LSL -> amount < 32 ? value << amount : 0;
            case Op.LSR -> amount < 32 ? value >>> amount : 0;
            case Op.ASR -> value >> Math.min(amount, 31);
            case Op.ROR -> Integer.rotateRight(value, amount);
            default -> value >>> 1 | carry << 31;
        };
    }

    private static int carry(int value, int type, int amount, int carry) {
        if (type == Op.RRX) {
            return value & 1;
        }
        if (amount == 0) {
            return carry;
        }
        return switch (type) {
            case Op.LSL -> amount <= 32 ? value >>> 32 - amount & 1 : 0;
            case Op.LSR -> amount <= 32 ? value >>> amount - 1 & 1 : 0;
            case Op.ASR -> value >> Math.min(amount, 32) - 1 & 1;
            default -> value >>> amount - 1 & 1;
        };
    }

    /** Shifts by a register. */
    static void execute(Core core, long ins) {
        int type = Ins.op(ins) >>> 1 & 3;
        int value = core.r[Ins.rn(ins)];
        int amount = core.r[Ins.rm(ins)] & 0xFF;
        int x = shift(value, type, amount, core.c);
        if (Ins.setsFlags(ins)) {
            core.c = carry(value, type, amount, core.c);
            Alu.test(core, x);
        }
        core.r[Ins.rd(ins)] = x;
    }
}
