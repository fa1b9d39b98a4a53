package mp.port.pyboard.internal.life;

import mp.port.pyboard.internal.hardware.Hardware;

/** What a reset does with the scripts and files of the board. */
enum ResetMode {
    /** Runs boot.py and main.py. */
    NORMAL,
    /** Runs neither. */
    SAFE,
    /** Makes the filesystem anew. */
    FACTORY;

    private static final long STEP = 600_000_000;
    private static final long LOOK = 20_000_000;
    private static final long BLINK = 50_000_000;
    private static final int BLINKS = 6;
    private static final long LAST = 400_000_000;

    /**
     * What the user chooses: while the switch is held at a reset, lights count the modes, and the
     * one at which it is let go of holds. It blinks then.
     */
    static ResetMode chosen(Hardware hardware, Lights lights) {
        hardware.clock.poll();
        if (!pressed(hardware)) {
            return NORMAL;
        }
        int mode = 0;
        lights.show(mode + 1);
        for (long held = 0; pressed(hardware) && !hardware.stopped(); held += LOOK) {
            if (held >= STEP) {
                held = 0;
                mode = (mode + 1) % values().length;
                lights.show(mode + 1);
            }
            lights.pause(LOOK);
        }
        for (int i = 0; i < BLINKS; i++) {
            lights.show(0);
            lights.pause(BLINK);
            lights.show(mode + 1);
            lights.pause(BLINK);
        }
        lights.pause(LAST);
        return values()[mode];
    }

    private static boolean pressed(Hardware hardware) {
        return !hardware.pad(hardware.board.button()).high();
    }
}
