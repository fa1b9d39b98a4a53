package mp.port.pyboard.internal.life;

import mp.port.pyboard.internal.board.CpuPin;
import mp.port.pyboard.internal.hardware.GpioPort;
import mp.port.pyboard.internal.hardware.Hardware;

/** What the board says with its lights; they count from 1. */
final class Lights {
    private static final long QUARTER = 250_000_000;

    private static final long MAKING = 200_000_000;

    private final Hardware hardware;
    private final Runnable idle;

    /**
     * The lights of a board.
     *
     * @param idle lets handlers run, called during pauses
     */
    Lights(Hardware hardware, Runnable idle) {
        this.hardware = hardware;
        this.idle = idle;
    }

    void set(int light, boolean on) {
        if (light <= hardware.board.leds().size()) {
            CpuPin pin = hardware.board.leds().get(light - 1);
            GpioPort port = hardware.port(pin);
            port.mode(pin.number(), GpioPort.OUTPUT);
            port.output(pin.number(), on);
        }
    }

    /** The second one says that the board starts, until {@code boot.py} has run. */
    void starting(boolean on) {
        if (on) {
            set(1, false);
        }
        set(2, on);
        set(3, false);
        set(4, false);
    }

    /** A script has failed: red and green take turns. */
    void failed(int times) {
        for (int i = 0; i < times; i++) {
            set(1, true);
            set(2, false);
            pause(QUARTER);
            set(1, false);
            set(2, true);
            pause(QUARTER);
        }
        set(2, false);
    }

    /** The filesystem is made anew. */
    void making() {
        set(2, true);
        pause(MAKING);
        set(2, false);
    }

    /** The three others show the bits of a number. */
    void show(int number) {
        for (int bit = 0; bit < 3; bit++) {
            set(2 + bit, (number >> bit & 1) != 0);
        }
    }

    /** Lets time pass while no code runs, unless the board has stopped. */
    void pause(long nanos) {
        long end = hardware.clock.nanos() + nanos;
        while (!hardware.stopped() && !hardware.clock.waitUntil(end)) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            idle.run();
        }
    }
}
