package mp.port.pyboard.internal.cortex;

/** Floating-point arithmetic between registers. */
final class FloatOps {
    private static final int SIGN = 0x80000000;
    private static final int LONG = 13;

    private FloatOps() {}

    static void execute(Core core, long ins) throws CpuFault {
        core.system.floatActive();
        Fpu fpu = core.fpu;
        int imm = Ins.imm(ins);
        int op = Ins.op(ins);
        int m = fpu.s[imm >>> 16 & 31];
        int d = imm & 31;
        if (op < Op.VMOV) {
            fpu.s[d] = three(core, op, fpu.s[d], fpu.s[imm >>> 8 & 31], m);
            return;
        }
        int flag = Ins.ra(ins);
        switch (op) {
            case Op.VMOV -> fpu.s[d] = m;
            case Op.VABS -> fpu.s[d] = m & ~SIGN;
            case Op.VNEG -> fpu.s[d] = m ^ SIGN;
            case Op.VSQRT -> {
                core.left -= LONG;
                fpu.s[d] = fpu.sqrt(m);
            }
            case Op.VCMP -> fpu.compare(fpu.s[d], flag != 0 ? 0 : m, Ins.rn(ins) != 0);
            case Op.VMOV_IMM -> fpu.s[Ins.rd(ins) << 4 | Ins.rn(ins)] = imm;
            case Op.VCVT_FROM_HALF -> fpu.s[d] = fpu.fromHalf(flag != 0 ? m >>> 16 : m & 0xFFFF);
            case Op.VCVT_TO_HALF -> fpu.s[d] = half(fpu.s[d], flag != 0, fpu.toHalf(m));
            case Op.VCVT_FROM_INT -> fpu.s[d] = fpu.fromInt(flag != 0 ? m : m & 0xFFFFFFFFL);
            case Op.VCVT_TO_INT ->
                    fpu.s[d] = (int) fpu.toInt(m, Ins.rn(ins) != 0, 0, 32, flag != 0);
            default -> fixed(core, ins, d, flag != 0);
        }
    }

    private static int half(int into, boolean top, int half) {
        return top ? Bits.pack(into, half) : Bits.pack(half, into >>> 16);
    }

    private static int three(Core core, int op, int d, int n, int m) throws CpuFault {
        Fpu fpu = core.fpu;
        return switch (op) {
            case Op.VMLA -> fpu.add(d, fpu.multiply(n, m));
            case Op.VMLS -> fpu.add(d, fpu.multiply(n, m) ^ SIGN);
            case Op.VNMLA -> fpu.add(d ^ SIGN, fpu.multiply(n, m) ^ SIGN);
            case Op.VNMLS -> fpu.add(d ^ SIGN, fpu.multiply(n, m));
            case Op.VMUL -> fpu.multiply(n, m);
            case Op.VNMUL -> fpu.multiply(n, m) ^ SIGN;
            case Op.VADD -> fpu.add(n, m);
            case Op.VSUB -> fpu.subtract(n, m);
            case Op.VDIV -> {
                core.left -= LONG;
                yield fpu.divide(n, m);
            }
            case Op.VFMA -> fpu.fused(d, n, m);
            case Op.VFMS -> fpu.fused(d, n ^ SIGN, m);
            case Op.VFNMA -> fpu.fused(d ^ SIGN, n ^ SIGN, m);
            case Op.VFNMS -> fpu.fused(d ^ SIGN, n, m);
            default -> throw core.undefined();
        };
    }

    private static void fixed(Core core, long ins, int d, boolean signed) throws CpuFault {
        int fraction = Ins.imm(ins) >>> 24;
        int bits = Ins.rn(ins) != 0 ? 32 : 16;
        int value = core.fpu.s[d];
        switch (Ins.op(ins)) {
            case Op.VCVT_FROM_FIXED -> {
                long extended = (long) value << 64 - bits;
                long number = signed ? extended >> 64 - bits : extended >>> 64 - bits;
                core.fpu.s[d] = core.fpu.fromFixed(number, fraction);
            }
            case Op.VCVT_TO_FIXED ->
                    core.fpu.s[d] = (int) core.fpu.toInt(value, true, fraction, bits, signed);
            default -> throw core.undefined();
        }
    }
}
