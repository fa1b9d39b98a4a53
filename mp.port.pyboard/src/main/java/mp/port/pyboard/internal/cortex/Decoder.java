package mp.port.pyboard.internal.cortex;

/** Decodes instructions of two halfwords, or hands them on by what they are about. */
final class Decoder {
    private Decoder() {}

    /** Whether an instruction that begins with a halfword has another. */
    static boolean isWide(int first) {
        return first >>> 11 >= 0x1D;
    }

    /**
     * Decodes a wide instruction.
     *
     * @param at its address
     * @param h its first halfword
     * @param g its second halfword
     */
    static long wide(int at, int h, int g) {
        switch (h >>> 11) {
            case 0x1D -> {
                return switch (h >>> 9 & 3) {
                    case 0 ->
                            (h & 0x40) == 0
                                    ? MemoryDecoder.multiple(h, g)
                                    : MemoryDecoder.dual(at, h, g);
                    case 1 -> AluDecoder.shifted(h, g);
                    default -> FloatDecoder.decode(at, h, g);
                };
            }
            case 0x1E -> {
                if ((g & 0x8000) != 0) {
                    return branchOrControl(at, h, g);
                }
                return (h & 0x200) == 0 ? AluDecoder.immediate(h, g) : AluDecoder.plain(at, h, g);
            }
            default -> {
                if ((h & 0x400) != 0) {
                    return FloatDecoder.decode(at, h, g);
                }
                return switch (h >>> 7 & 7) {
                    case 0, 1, 2, 3 -> MemoryDecoder.single(at, h, g);
                    case 4, 5 -> AluDecoder.registers(h, g);
                    case 6 -> MultiplyDecoder.words(h, g);
                    default -> MultiplyDecoder.longs(h, g);
                };
            }
        }
    }

    /** Whether a register is one of those that few instructions can use. */
    static boolean bad(int register) {
        return register == 13 || register == 15;
    }

    private static long branchOrControl(int at, int h, int g) {
        if ((g & 0x1000) != 0) {
            return Ins.slow((g & 0x4000) != 0 ? Op.BL : Op.B, 0, 0, at + 4 + farOffset(h, g));
        }
        if ((g & 0x4000) != 0) {
            return Ins.undefined();
        }
        int condition = h >>> 6 & 15;
        if (condition < 14) {
            return branch(condition, at + 4 + nearOffset(h, g));
        }
        return control(h, g);
    }

    private static int farOffset(int h, int g) {
        int sign = h << 21 >> 31;
        int i1 = ~(g >>> 13 ^ sign) & 1;
        int i2 = ~(g >>> 11 ^ sign) & 1;
        return sign << 24 | i1 << 23 | i2 << 22 | (h & 0x3FF) << 12 | (g & 0x7FF) << 1;
    }

    private static int nearOffset(int h, int g) {
        int sign = h << 21 >> 31;
        int j1 = g >>> 13 & 1;
        int j2 = g >>> 11 & 1;
        return sign << 20 | j2 << 19 | j1 << 18 | (h & 0x3F) << 12 | (g & 0x7FF) << 1;
    }

    /** A branch under a condition from 0 to 13. */
    static long branch(int condition, int target) {
        int op = condition == 0 ? Op.BEQ : condition == 1 ? Op.BNE : Op.BCC;
        return Ins.slow(op, 0, 0, 0, condition, target);
    }

    private static long control(int h, int g) {
        int register = g & 0xFF;
        if ((g & 0x2000) != 0) {
            return Ins.undefined();
        }
        switch (h >>> 4) {
            case 0xF38 -> {
                int mask = g >>> 10 & 3;
                boolean ok = (g & 0x300) == 0 && !bad(h & 15) && SystemRegisters.exists(register);
                boolean maskOk = register < 4 ? mask != 0 : mask == 2;
                return ok && maskOk
                        ? Ins.of(Op.MSR, 0, h & 15, register | mask << 8)
                        : Ins.undefined();
            }
            case 0xF3A -> {
                return hint(h, g);
            }
            case 0xF3B -> {
                return barrier(h, g);
            }
            case 0xF3E -> {
                int rd = g >>> 8 & 15;
                return (h & 15) == 15 && !bad(rd) && SystemRegisters.exists(register)
                        ? Ins.of(Op.MRS, rd, 0, register)
                        : Ins.undefined();
            }
            default -> {
                return Ins.undefined();
            }
        }
    }

    private static long hint(int h, int g) {
        return (h & 15) == 15 && g >>> 8 == 0x80 ? hint(g & 0xFF) : Ins.undefined();
    }

    /** A hint by its number: those that are not known do nothing. */
    static long hint(int number) {
        return switch (number) {
            case 2 -> Ins.of(Op.WFE, 0, 0, 0);
            case 3 -> Ins.of(Op.WFI, 0, 0, 0);
            case 4 -> Ins.of(Op.SEV, 0, 0, 0);
            default -> Ins.of(Op.NOP, 0, 0, 0);
        };
    }

    private static long barrier(int h, int g) {
        if ((h & 15) != 15 || g >>> 8 != 0x8F) {
            return Ins.undefined();
        }
        return switch (g >>> 4 & 15) {
            case 2 -> (g & 15) == 15 ? Ins.of(Op.CLREX, 0, 0, 0) : Ins.undefined();
            case 4, 5, 6 -> Ins.of(Op.NOP, 0, 0, 0);
            default -> Ins.undefined();
        };
    }
}
