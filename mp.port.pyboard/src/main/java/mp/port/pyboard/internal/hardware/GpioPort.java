package mp.port.pyboard.internal.hardware;

import mp.port.pyboard.Level;
import mp.port.pyboard.internal.board.CpuPin;
import mp.port.pyboard.internal.board.Mcu;
import mp.port.pyboard.internal.clock.BoardClock;

/**
 * The registers of a port of 16 pins. They are the only state of its pins: what scripts, lights and
 * machine code do goes through them. The chip's reset leaves the debugger's pins with their
 * function.
 */
public final class GpioPort implements RegisterBlock {
    /** Modes. */
    public static final int INPUT = 0;

    public static final int OUTPUT = 1;
    public static final int ALTERNATE = 2;
    public static final int ANALOG = 3;

    /** Pulls. */
    public static final int NO_PULL = 0;

    public static final int UP = 1;
    public static final int DOWN = 2;

    /** Offsets of the registers. */
    public static final int MODER = 0x00;

    public static final int OTYPER = 0x04;
    public static final int OSPEEDR = 0x08;
    public static final int PUPDR = 0x0c;
    public static final int IDR = 0x10;
    public static final int ODR = 0x14;
    public static final int BSRR = 0x18;
    public static final int LCKR = 0x1c;
    public static final int AFRL = 0x20;
    public static final int AFRH = 0x24;

    private static final int LOW_HALF = 0xffff;

    /** The letter of the port. */
    public final char letter;

    private final Pad[] pads = new Pad[CpuPin.PER_PORT];
    private final int[] registers = new int[AFRH / Integer.BYTES + 1];
    private final Exti exti;

    GpioPort(char letter, Mcu mcu, Signals signals, Exti exti, BoardClock clock) {
        this.letter = letter;
        this.exti = exti;
        for (CpuPin pin : mcu.pins().values()) {
            if (pin.port() == letter) {
                pads[pin.number()] = new Pad(pin, this, signals, clock);
            }
        }
    }

    /** What a reset leaves. */
    void reset() {
        for (int offset = 0; offset <= AFRH; offset += Integer.BYTES) {
            set(offset, atReset(offset));
        }
    }

    private int atReset(int offset) {
        return switch (letter) {
            case 'A' ->
                    switch (offset) {
                        case MODER -> 0xa800_0000;
                        case OSPEEDR -> 0x0c00_0000;
                        case PUPDR -> 0x6400_0000;
                        default -> 0;
                    };
            case 'B' ->
                    switch (offset) {
                        case MODER -> 0x280;
                        case OSPEEDR -> 0xc0;
                        case PUPDR -> 0x100;
                        default -> 0;
                    };
            default -> 0;
        };
    }

    /** The pad of a pin, or null where the package has none. */
    public Pad pad(int number) {
        return pads[number];
    }

    /** {@link #INPUT}, {@link #OUTPUT}, {@link #ALTERNATE} or {@link #ANALOG}. */
    public int mode(int number) {
        return get(MODER) >> 2 * number & 3;
    }

    /** Sets the mode. */
    public void mode(int number, int mode) {
        field(MODER, 2 * number, 2, mode);
    }

    /** Whether a pin only pulls down what it drives. */
    public boolean openDrain(int number) {
        return (get(OTYPER) >> number & 1) != 0;
    }

    /** Chooses between open drain and both ways. */
    public void openDrain(int number, boolean on) {
        field(OTYPER, number, 1, on ? 1 : 0);
    }

    /** {@link #NO_PULL}, {@link #UP} or {@link #DOWN}. */
    public int pull(int number) {
        return get(PUPDR) >> 2 * number & 3;
    }

    /** Sets the pull. */
    public void pull(int number, int pull) {
        field(PUPDR, 2 * number, 2, pull);
    }

    /** Sets the speed, 0 to 3, which has no effect. */
    public void speed(int number, int speed) {
        field(OSPEEDR, 2 * number, 2, speed);
    }

    /** The alternate function, 0 to 15. */
    public int alternate(int number) {
        return get(alternates(number)) >> 4 * (number % 8) & 15;
    }

    /** Sets the alternate function. */
    public void alternate(int number, int index) {
        field(alternates(number), 4 * (number % 8), 4, index);
    }

    /** What the output is set to. */
    public boolean output(int number) {
        return (get(ODR) >> number & 1) != 0;
    }

    /** Sets the output. */
    public void output(int number, boolean high) {
        field(ODR, number, 1, high ? 1 : 0);
    }

    private static int alternates(int number) {
        return number < 8 ? AFRL : AFRH;
    }

    private void field(int offset, int shift, int bits, int value) {
        int mask = (1 << bits) - 1 << shift;
        set(offset, get(offset) & ~mask | value << shift & mask);
    }

    @Override
    public int load(int offset) {
        return switch (offset) {
            case IDR -> inputs();
            case BSRR -> 0;
            default -> offset <= AFRH ? get(offset) : 0;
        };
    }

    @Override
    public void store(int offset, int value, int mask) {
        int bits = value & mask;
        switch (offset) {
            case IDR -> {}
            case BSRR -> set(ODR, get(ODR) & ~(bits >>> 16) | bits & LOW_HALF);
            default -> {
                if (offset <= AFRH) {
                    int kept = offset == ODR || offset == OTYPER ? LOW_HALF : -1;
                    set(offset, (get(offset) & ~mask | bits) & kept);
                }
            }
        }
    }

    private int inputs() {
        int bits = 0;
        for (Pad pad : pads) {
            if (pad != null && pad.high() && mode(pad.pin.number()) != ANALOG) {
                bits |= 1 << pad.pin.number();
            }
        }
        return bits;
    }

    private int get(int offset) {
        return registers[offset / Integer.BYTES];
    }

    /** Sets a register and has the pads that it changes follow. */
    private void set(int offset, int value) {
        int changed = get(offset) ^ value;
        registers[offset / Integer.BYTES] = value;
        if (changed == 0 || offset == OSPEEDR || offset == LCKR) {
            return;
        }
        for (Pad pad : pads) {
            if (pad != null && (changed & bits(offset, pad.pin.number())) != 0) {
                pad.route();
                pad.update();
            }
        }
    }

    /** The bits of a register that belong to a pin. */
    private static int bits(int offset, int number) {
        return switch (offset) {
            case OTYPER, ODR -> 1 << number;
            case AFRL -> number < 8 ? 15 << 4 * number : 0;
            case AFRH -> number < 8 ? 0 : 15 << 4 * (number - 8);
            default -> 3 << 2 * number;
        };
    }

    void changed(int number, Level level) {
        exti.changed(letter, number, level == Level.HIGH);
    }
}
