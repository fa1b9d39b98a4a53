package mp.port.pyboard.internal.python;

import mp.port.pyboard.internal.board.AlternateFunction;
import mp.port.pyboard.internal.hardware.GpioPort;
import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.Pad;
import mp.port.pyboard.internal.hardware.TimerUnit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A light, by the registers of its pin; where timer 2 or 3 can drive the pin, also by those of a
 * channel, for what is between dark and bright. It is dimmed while the pin is given to the timer.
 */
final class Light {
    private static final int FULL = 255;
    private static final int MICROSECOND = 1_000_000;
    private static final int ROUND = 10_000;
    private static final int PWM = 0x68;
    private static final Pattern CHANNEL = Pattern.compile("TIM([23])_CH([1-4])");

    private final Hardware hardware;
    private final Pad pad;
    private final TimerUnit unit;
    private final int channel;
    private final int function;

    /** Light {@code id}, counted from 1. */
    Light(Hardware hardware, int id) {
        this.hardware = hardware;
        this.pad = hardware.pad(hardware.board.leds().get(id - 1));
        TimerUnit found = null;
        int number = 0;
        int index = 0;
        for (AlternateFunction f : pad.pin.functions()) {
            for (String signal : f.signals()) {
                Matcher matcher = CHANNEL.matcher(signal);
                if (found == null && matcher.matches()) {
                    found = hardware.timers.unit(Integer.parseInt(matcher.group(1)));
                    number = Integer.parseInt(matcher.group(2));
                    index = f.index();
                }
            }
        }
        this.unit = found;
        this.channel = number;
        this.function = index;
    }

    private boolean dimmed() {
        return pad.port.mode(pad.pin.number()) == GpioPort.ALTERNATE;
    }

    void set(boolean on) {
        pad.port.output(pad.pin.number(), on);
        if (dimmed()) {
            pad.port.mode(pad.pin.number(), GpioPort.OUTPUT);
            pad.port.alternate(pad.pin.number(), 0);
        }
    }

    void toggle() {
        if (dimmed()) {
            set(false);
            return;
        }
        int number = pad.pin.number();
        pad.port.store(GpioPort.ODR, pad.port.load(GpioPort.ODR) ^ 1 << number, 1 << number);
    }

    int intensity() {
        if (dimmed()) {
            return Math.min(FULL, (unit.load(register()) * FULL + ROUND - 2) / (ROUND - 1));
        }
        return pad.port.output(pad.pin.number()) ? FULL : 0;
    }

    void intensity(long value) {
        if (unit == null || value <= 0 || value >= FULL) {
            set(value > 0);
            return;
        }
        if (!dimmed()) {
            begin();
        }
        unit.store(register(), (int) value * (ROUND - 1) / FULL, -1);
    }

    private int register() {
        return TimerUnit.CCR1 + Integer.BYTES * (channel - 1);
    }

    /** Has the timer count microseconds in rounds of ten milliseconds. */
    private void begin() {
        unit.store(TimerUnit.CR1, TimerUnit.PRELOAD, -1);
        unit.store(TimerUnit.ARR, ROUND - 1, -1);
        unit.store(TimerUnit.PSC, (int) (unit.hertz() / MICROSECOND - 1), -1);
        unit.store(TimerUnit.EGR, 1, -1);
        unit.store(TimerUnit.SR, 0, 1);
        int shift = Byte.SIZE * ((channel - 1) % 2);
        int modes = channel <= 2 ? TimerUnit.CCMR1 : TimerUnit.CCMR2;
        unit.store(register(), 0, -1);
        unit.store(modes, PWM << shift, 0xff << shift);
        unit.store(TimerUnit.CCER, 1 << 4 * (channel - 1), 15 << 4 * (channel - 1));
        unit.store(TimerUnit.CR1, TimerUnit.ENABLE, TimerUnit.ENABLE);
        PinSetup.set(hardware, pad, PinMode.ALT, GpioPort.NO_PULL, function);
    }
}
