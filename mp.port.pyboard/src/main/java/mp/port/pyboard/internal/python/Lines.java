package mp.port.pyboard.internal.python;

import mp.core.memory.Kind;
import mp.core.runtime.Runtime;
import mp.port.pyboard.internal.hardware.Exti;
import mp.port.pyboard.internal.hardware.GpioPort;
import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.Pad;

/**
 * The handlers of the external interrupts. The handler of a line and what it is called with lie in
 * {@link RootsType}: a pin where {@code Pin.irq} set it, the line's number otherwise.
 */
final class Lines {
    private static final int PINS = 16;

    /** Beside the mode of a line: its handler is called once the interrupt is over. */
    private static final int SOFT = 1;

    private Lines() {}

    /**
     * Gives a line to a handler, as {@code ExtInt} and {@code Switch} do.
     *
     * @param what a pin by whatever finds it, or the number of a line without a pin
     * @param replace whether a handler may be there already
     * @return the line
     */
    static int register(Runtime rt, long what, int mode, int pull, long callback, boolean replace) {
        Hardware hardware = Hardware.of(rt);
        Pad pad = rt.isInt(what) ? null : PinType.pad(rt, PinFinder.find(rt, what));
        int line = pad != null ? pad.pin.number() : number(rt, what);
        if (!PinMode.validTrigger(mode)) {
            throw rt.valueError("invalid ExtInt Mode: " + mode);
        }
        if (pull < GpioPort.NO_PULL || pull > GpioPort.DOWN) {
            throw rt.valueError("invalid ExtInt Pull: " + pull);
        }
        boolean used = RootsType.orNone(rt, RootsType.callback(line)) != rt.none;
        if (!replace && used && callback != rt.none) {
            throw rt.valueError("ExtInt vector " + line + " is already in use");
        }
        disable(hardware.exti, line);
        RootsType.set(rt, RootsType.callback(line), callback);
        RootsType.set(rt, RootsType.mode(line), rt.model.smallInt(mode));
        if (callback != rt.none) {
            RootsType.set(rt, RootsType.argument(line), rt.model.smallInt(line));
            handle(hardware, line);
            if (pad != null) {
                PinSetup.set(hardware, pad, mode, pull, 0);
            } else {
                PinSetup.edges(hardware.exti, line, mode);
                enable(rt, hardware, line);
            }
        }
        return line;
    }

    private static int number(Runtime rt, long what) {
        long line = rt.toLong(what);
        if (line < PINS) {
            throw rt.valueError("ExtInt vector " + line + " < 16, use a Pin object");
        }
        if (line >= Exti.LINES) {
            throw rt.valueError("ExtInt vector " + line + " >= max of " + Exti.LINES);
        }
        return (int) line;
    }

    /** Gives the line of a pin to a handler, as {@code Pin.irq} does. */
    static void ofPin(Runtime rt, long pin, int mode, boolean hard, long callback) {
        Hardware hardware = Hardware.of(rt);
        Pad pad = PinType.pad(rt, pin);
        int line = pad.pin.number();
        long holder = RootsType.get(rt, RootsType.argument(line));
        if (RootsType.orNone(rt, RootsType.callback(line)) != rt.none && holder != pin) {
            String message =
                    PinType.is(rt, holder)
                            ? "IRQ resource already taken by Pin('"
                                    + PinType.pad(rt, holder).name()
                                    + "')"
                            : "ExtInt vector " + line + " is already in use";
            throw rt.raise(Kind.OS_ERROR, message);
        }
        disable(hardware.exti, line);
        RootsType.set(rt, RootsType.callback(line), callback);
        RootsType.set(rt, RootsType.mode(line), rt.model.smallInt(hard ? mode : mode | SOFT));
        if (callback != rt.none) {
            RootsType.set(rt, RootsType.argument(line), pin);
            handle(hardware, line);
            hardware.exti.choose(line, pad.pin.port());
            PinSetup.edges(hardware.exti, line, mode);
            enable(rt, hardware, line);
        }
    }

    /** Turns a line on, as an interrupt or an event. */
    static void enable(Runtime rt, Hardware hardware, int line) {
        boolean interrupt = (mode(rt, line) & PinMode.INTERRUPT) != 0;
        hardware.exti.bit(interrupt ? Exti.IMR : Exti.EMR, line, true);
    }

    /** Turns a line off. */
    static void disable(Exti exti, int line) {
        exti.bit(Exti.IMR, line, false);
        exti.bit(Exti.EMR, line, false);
    }

    private static int mode(Runtime rt, int line) {
        long mode = RootsType.get(rt, RootsType.mode(line));
        return mode == 0 ? 0 : rt.toInt(mode);
    }

    private static void handle(Hardware hardware, int line) {
        hardware.exti.vector(line).handler(rt -> interrupt(rt, line));
    }

    private static void interrupt(Runtime rt, int line) {
        Hardware hardware = Hardware.of(rt);
        if (!hardware.exti.bit(Exti.PR, line)) {
            return;
        }
        hardware.exti.store(Exti.PR, 1 << line, 1 << line);
        long callback = RootsType.orNone(rt, RootsType.callback(line));
        if (callback == rt.none) {
            return;
        }
        long argument = RootsType.get(rt, RootsType.argument(line));
        boolean hard = (mode(rt, line) & SOFT) == 0;
        if (!Callbacks.call(rt, callback, argument, hard)) {
            RootsType.set(rt, RootsType.callback(line), rt.none);
            disable(hardware.exti, line);
        }
    }
}
