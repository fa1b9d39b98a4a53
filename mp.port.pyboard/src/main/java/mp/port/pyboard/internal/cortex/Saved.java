package mp.port.pyboard.internal.cortex;

/** The registers of a program that is interrupted by a call of another. */
final class Saved {
    private final int[] r;
    private final int[] s;
    private final int fpscr;
    private final int apsr;
    private final int pc;
    private final int at;

    Saved(Core core) {
        r = core.r.clone();
        s = core.fpu.s.clone();
        fpscr = core.fpu.fpscr();
        apsr = core.system.apsr();
        pc = core.pc;
        at = core.at;
    }

    void restore(Core core) {
        System.arraycopy(r, 0, core.r, 0, r.length);
        System.arraycopy(s, 0, core.fpu.s, 0, s.length);
        core.fpu.fpscr(fpscr);
        core.system.apsr(apsr, 3);
        core.pc = pc;
        core.at = at;
        core.exclusive = false;
    }
}
