package mp.port.pyboard.internal.cortex;

import mp.core.runtime.BusFault;

/**
 * Exclusive accesses. The monitor is one flag, whatever the address, as in a Cortex-M4; a tick
 * clears it, as an interrupt does.
 */
final class Exclusive {
    private Exclusive() {}

    static void execute(Core core, long ins) throws BusFault, CpuFault {
        int address = core.r[Ins.rn(ins)] + Ins.imm(ins);
        switch (Ins.op(ins)) {
            case Op.LDREX -> loaded(core, ins, core.load32(core.aligned(address, 4)));
            case Op.LDREXH -> loaded(core, ins, core.load16(core.aligned(address, 2)));
            case Op.LDREXB -> loaded(core, ins, core.load8(address));
            case Op.STREX, Op.STREXH, Op.STREXB -> store(core, ins, address);
            case Op.CLREX -> core.exclusive = false;
            default -> throw core.undefined();
        }
    }

    private static void loaded(Core core, long ins, int value) {
        core.r[Ins.rd(ins)] = value;
        core.exclusive = true;
    }

    private static void store(Core core, long ins, int address) throws BusFault, CpuFault {
        int value = core.r[Ins.ra(ins)];
        int bytes = Ins.op(ins) == Op.STREX ? 4 : Ins.op(ins) == Op.STREXH ? 2 : 1;
        core.aligned(address, bytes);
        if (core.exclusive) {
            switch (bytes) {
                case 4 -> core.store32(address, value);
                case 2 -> core.store16(address, value);
                default -> core.store8(address, value);
            }
        }
        core.r[Ins.rd(ins)] = core.exclusive ? 0 : 1;
        core.exclusive = false;
    }
}
