package mp.port.pyboard.internal.cortex;

/**
 * The special registers, and the instructions that reach them. A program is privileged until it
 * says otherwise; then it can write nothing here but the flags, and reads zeros.
 */
final class SystemRegisters {
    private static final int MSP = 8;
    private static final int PSP = 9;
    private static final int PRIMASK = 16;
    private static final int BASEPRI = 17;
    private static final int BASEPRI_MAX = 18;
    private static final int FAULTMASK = 19;
    private static final int CONTROL = 20;

    private static final int UNPRIVILEGED = 1;
    private static final int PROCESS_STACK = 2;
    private static final int FLOAT_ACTIVE = 4;

    /** An STM32F4 has 16 priorities, in the high bits. */
    private static final int PRIORITY_BITS = 0xF0;

    private final Core core;
    private int primask;
    private int faultmask;
    private int basepri;
    private int control;

    /** The one of the two stack pointers that is not register 13. */
    private int otherSp;

    SystemRegisters(Core core) {
        this.core = core;
    }

    /** What a program begins with; interrupts stay as they are. */
    void reset() {
        control = 0;
        otherSp = 0;
    }

    /** Whether interrupts of any priority are held back. */
    boolean interruptsMasked() {
        return (primask | faultmask) != 0;
    }

    /** Notes that the floating-point unit is in use. */
    void floatActive() {
        control |= FLOAT_ACTIVE;
    }

    static boolean exists(int register) {
        return register <= 3
                || register >= 5 && register <= PSP
                || register >= PRIMASK && register <= CONTROL;
    }

    void execute(long ins) throws CpuFault {
        switch (Ins.op(ins)) {
            case Op.NOP -> {}
            case Op.WFI -> core.sleep();
            case Op.WFE -> {
                if (!core.event) {
                    core.sleep();
                }
                core.event = false;
            }
            case Op.SEV -> core.event = true;
            case Op.CPS -> changeMasks(Ins.imm(ins));
            case Op.MRS -> core.r[Ins.rd(ins)] = read(Ins.imm(ins));
            case Op.MSR -> write(Ins.imm(ins) & 0xFF, Ins.imm(ins) >>> 8, core.r[Ins.rn(ins)]);
            case Op.SVC -> throw core.fault(CpuFault.Kind.SUPERVISOR_CALL, 0);
            case Op.BKPT -> throw core.fault(CpuFault.Kind.BREAKPOINT, 0);
            default -> throw core.undefined();
        }
    }

    private boolean privileged() {
        return (control & UNPRIVILEGED) == 0;
    }

    private void changeMasks(int bits) {
        if (privileged()) {
            int value = bits >>> 4;
            primask = (bits & 2) != 0 ? value : primask;
            faultmask = (bits & 1) != 0 ? value : faultmask;
        }
    }

    /** Reads a register that exists. */
    private int read(int register) {
        if (register < MSP) {
            return (register & 4) == 0 ? apsr() : 0;
        }
        if (register == CONTROL) {
            return control;
        }
        if (!privileged()) {
            return 0;
        }
        return switch (register) {
            case MSP, PSP -> usesStack(register) ? core.r[13] : otherSp;
            case PRIMASK -> primask;
            case FAULTMASK -> faultmask;
            default -> basepri;
        };
    }

    private boolean usesStack(int register) {
        return (control & PROCESS_STACK) != 0 == (register == PSP);
    }

    private void write(int register, int mask, int value) {
        if (register < MSP) {
            if ((register & 4) == 0) {
                apsr(value, mask);
            }
        } else if (privileged()) {
            writePrivileged(register, value);
        }
    }

    private void writePrivileged(int register, int value) {
        switch (register) {
            case MSP, PSP -> {
                if (usesStack(register)) {
                    core.r[13] = value & ~3;
                } else {
                    otherSp = value & ~3;
                }
            }
            case PRIMASK -> primask = value & 1;
            case FAULTMASK -> faultmask = value & 1;
            case BASEPRI -> basepri = value & PRIORITY_BITS;
            case BASEPRI_MAX -> raiseBasepri(value & PRIORITY_BITS);
            default -> control(value);
        }
    }

    private void raiseBasepri(int value) {
        if (value != 0 && (basepri == 0 || value < basepri)) {
            basepri = value;
        }
    }

    private void control(int value) {
        if (((control ^ value) & PROCESS_STACK) != 0) {
            int sp = core.r[13];
            core.r[13] = otherSp;
            otherSp = sp;
        }
        control = value & (UNPRIVILEGED | PROCESS_STACK | FLOAT_ACTIVE);
    }

    /** N, Z, C, V, Q and GE where the architecture has them. */
    int apsr() {
        return core.nzcv() << 28 | core.q << 27 | core.ge << 16;
    }

    /** Writes the flags, by mask: 2 for N to Q, 1 for GE. */
    void apsr(int value, int mask) {
        if ((mask & 2) != 0) {
            core.nzcv(value >>> 28);
            core.q = value >>> 27 & 1;
        }
        if ((mask & 1) != 0) {
            core.ge = value >>> 16 & 15;
        }
    }
}
