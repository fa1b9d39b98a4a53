package mp.port.pyboard.internal.python;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyFunction.Binding;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.machine.api.PinLine;
import mp.port.pyboard.internal.board.Board;
import mp.port.pyboard.internal.hardware.GpioPort;
import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.Pad;

import java.util.Map;

/**
 * The type {@code Pin}. There is one object for each pin of the chip, made when it is first asked
 * for; all its state is in the registers of the port.
 */
@PyType(value = "Pin", payload = true)
public final class PinType implements PinLine {
    @PyConstant static final int IN = PinMode.IN;
    @PyConstant static final int OUT = PinMode.OUT;
    @PyConstant static final int OPEN_DRAIN = PinMode.OPEN_DRAIN;
    @PyConstant static final int ALT = PinMode.ALT;
    @PyConstant static final int ALT_OPEN_DRAIN = PinMode.ALT_OPEN_DRAIN;
    @PyConstant static final int ANALOG = PinMode.ANALOG;
    @PyConstant static final int PULL_UP = GpioPort.UP;
    @PyConstant static final int PULL_DOWN = GpioPort.DOWN;
    @PyConstant static final int PULL_NONE = GpioPort.NO_PULL;
    @PyConstant static final int IRQ_RISING = PinMode.IRQ_RISING;
    @PyConstant static final int IRQ_FALLING = PinMode.IRQ_FALLING;
    @PyConstant static final int OUT_PP = PinMode.OUT;
    @PyConstant static final int OUT_OD = PinMode.OPEN_DRAIN;
    @PyConstant static final int AF_PP = PinMode.ALT;
    @PyConstant static final int AF_OD = PinMode.ALT_OPEN_DRAIN;

    @PyConstant static final int AF1_TIM1 = 1;
    @PyConstant static final int AF1_TIM2 = 1;
    @PyConstant static final int AF2_TIM3 = 2;
    @PyConstant static final int AF2_TIM4 = 2;
    @PyConstant static final int AF2_TIM5 = 2;
    @PyConstant static final int AF3_TIM8 = 3;
    @PyConstant static final int AF3_TIM9 = 3;
    @PyConstant static final int AF3_TIM10 = 3;
    @PyConstant static final int AF3_TIM11 = 3;
    @PyConstant static final int AF4_I2C1 = 4;
    @PyConstant static final int AF4_I2C2 = 4;
    @PyConstant static final int AF5_I2S2 = 5;
    @PyConstant static final int AF5_SPI1 = 5;
    @PyConstant static final int AF5_SPI2 = 5;
    @PyConstant static final int AF6_I2S2 = 6;
    @PyConstant static final int AF7_USART1 = 7;
    @PyConstant static final int AF7_USART2 = 7;
    @PyConstant static final int AF7_USART3 = 7;
    @PyConstant static final int AF8_UART4 = 8;
    @PyConstant static final int AF8_USART6 = 8;
    @PyConstant static final int AF9_CAN1 = 9;
    @PyConstant static final int AF9_CAN2 = 9;
    @PyConstant static final int AF9_TIM12 = 9;
    @PyConstant static final int AF9_TIM13 = 9;
    @PyConstant static final int AF9_TIM14 = 9;

    private static final String[] INIT = {"mode", "pull", "af", "value", "alt"};
    private static final int FUNCTIONS = 16;

    private final Pad pad;

    private PinType(Pad pad) {
        this.pad = pad;
    }

    /** The object of a pad; kept. */
    public static long of(Runtime rt, Pad pad) {
        long pins = RootsType.get(rt, RootsType.PINS);
        if (pins == 0) {
            pins = rt.newDict(8);
            RootsType.set(rt, RootsType.PINS, pins);
        }
        long name = rt.qstr(pad.name());
        long pin = rt.dictGet(pins, name);
        if (pin != 0) {
            return rt.keep(pin);
        }
        pin = rt.newPayload(PinTypeTable.TABLE.ordinal, 1, new PinType(pad), 8);
        rt.dictPut(pins, name, pin);
        return pin;
    }

    /** Whether a word is a pin. */
    static boolean is(Runtime rt, long w) {
        return rt.is(w, PinTypeTable.TABLE.ordinal);
    }

    /** The pad of a pin object. */
    public static Pad pad(Runtime rt, long pin) {
        return ((PinType) rt.memory.payload(pin)).pad;
    }

    /** The constructor, for whoever takes the arguments of a pin. */
    public static long construct(Runtime rt, int base, int n, int nKw) {
        return make(rt, PinTypeTable.TABLE.word(), base, n, nKw);
    }

    /** {@code Pin(id, mode, pull, af, *, value, alt)}; without a mode the pin stays as it is. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        if (n == 0) {
            rt.checkArgs(n, 0, 1, FUNCTIONS);
        }
        long pin = PinFinder.find(rt, rt.arg(base));
        if (n > 1 || nKw > 0) {
            pin(rt, pin).setUp(rt, base + 1, n - 1, nKw);
        }
        return pin;
    }

    private static PinType pin(Runtime rt, long w) {
        return (PinType) rt.memory.payload(w);
    }

    /** Sets the pin up. */
    @PyFunction(min = 1)
    void init(Runtime rt, int base, int n, int nKw) {
        setUp(rt, base, n, nKw);
    }

    private void setUp(Runtime rt, int base, int n, int nKw) {
        int words = rt.bind(base, n, nKw, INIT, 1, 3);
        long mode = rt.toLong(rt.arg(words));
        if (!PinMode.valid(mode)) {
            throw rt.valueError("invalid pin mode: " + mode);
        }
        long given = rt.arg(words + 1);
        long pull = given == 0 || given == rt.none ? GpioPort.NO_PULL : rt.toLong(given);
        if (pull < GpioPort.NO_PULL || pull > GpioPort.DOWN) {
            throw rt.valueError("invalid pin pull: " + pull);
        }
        long alt = rt.arg(words + 4) != 0 ? rt.toLong(rt.arg(words + 4)) : -1;
        if (alt == -1 && rt.arg(words + 2) != 0) {
            alt = rt.toLong(rt.arg(words + 2));
        }
        boolean alternate = mode == PinMode.ALT || mode == PinMode.ALT_OPEN_DRAIN;
        if (alternate && (alt < 0 || alt >= FUNCTIONS)) {
            throw rt.valueError("invalid pin af: " + alt);
        }
        if (rt.arg(words + 3) != 0) {
            drive(rt.truth(rt.arg(words + 3)));
        }
        PinSetup.set(Hardware.of(rt), pad, (int) mode, (int) pull, (int) alt);
    }

    @Slot(Of.CALL)
    long call(Runtime rt, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 1);
        return value(rt, n == 0 ? 0 : rt.arg(base));
    }

    /** Reads the pin, or sets what it drives. */
    @PyFunction(optional = 1)
    long value(Runtime rt, long value) {
        if (value == 0) {
            return rt.newInt(high() ? 1 : 0);
        }
        drive(rt.truth(value));
        return rt.none;
    }

    @Override
    public boolean high() {
        return pad.high();
    }

    @Override
    public void drive(boolean high) {
        pad.port.output(pad.pin.number(), high);
    }

    /** Drives it high. */
    @PyFunction
    void on(Runtime rt) {
        drive(true);
    }

    /** Drives it low. */
    @PyFunction
    void off(Runtime rt) {
        drive(false);
    }

    /** Drives it high. */
    @PyFunction("high")
    void driveHigh(Runtime rt) {
        drive(true);
    }

    /** Drives it low. */
    @PyFunction("low")
    void driveLow(Runtime rt) {
        drive(false);
    }

    /** {@code irq(handler=None, trigger=IRQ_RISING|IRQ_FALLING, hard=False)}. */
    @PyFunction
    long irq(Runtime rt, int base, int n, int nKw) {
        int words = rt.bind(base, n, nKw, new String[] {"handler", "trigger", "hard"}, 0, 3);
        if (n > 0 || nKw > 0) {
            long handler = rt.arg(words);
            long trigger = rt.arg(words + 1);
            long hard = rt.arg(words + 2);
            int mode = trigger == 0 ? PinMode.IRQ_RISING | PinMode.IRQ_FALLING : rt.toInt(trigger);
            Lines.ofPin(
                    rt,
                    of(rt, pad),
                    mode,
                    hard != 0 && rt.truth(hard),
                    handler == 0 ? rt.none : handler);
        }
        return rt.none;
    }

    /** The name of the chip's pin. */
    @PyFunction
    long name(Runtime rt) {
        return rt.qstr(pad.name());
    }

    /** All names: the chip's, then the board's. */
    @PyFunction
    long names(Runtime rt) {
        long names = rt.newList(2);
        rt.append(names, rt.qstr(pad.name()));
        Board board = Hardware.of(rt).board;
        for (Map.Entry<String, ?> named : board.pins().entrySet()) {
            if (named.getValue() == pad.pin) {
                rt.append(names, rt.qstr(named.getKey()));
            }
        }
        return names;
    }

    /** What it can be given to, as a list of {@code PinAF}. */
    @PyFunction("af_list")
    long functions(Runtime rt) {
        return PinAfType.list(rt, pad.pin);
    }

    /** The number of its port, 0 for A. */
    @PyFunction
    int port(Runtime rt) {
        return pad.pin.port() - 'A';
    }

    /** Its number in the port. */
    @PyFunction
    int pin(Runtime rt) {
        return pad.pin.number();
    }

    /** Where the registers of its port begin. */
    @PyFunction
    long gpio(Runtime rt) {
        return rt.newInt(Hardware.of(rt).memory.base("GPIO" + pad.pin.port()));
    }

    /** Its mode, as {@code init} takes it. */
    @PyFunction
    int mode(Runtime rt) {
        return PinMode.of(pad);
    }

    /** Its pull, as {@code init} takes it. */
    @PyFunction
    int pull(Runtime rt) {
        return pad.port.pull(pad.pin.number());
    }

    /** The number of its alternate function. */
    @PyFunction
    int af(Runtime rt) {
        return pad.port.alternate(pad.pin.number());
    }

    /** Reads or sets the function that turns arguments into pins. */
    @PyFunction(optional = 1, binding = Binding.CLASS)
    static long mapper(Runtime rt, long type, long mapper) {
        return remembered(rt, RootsType.PIN_MAPPER, mapper);
    }

    /** Reads or sets the dict of names for pins. */
    @PyFunction(optional = 1, binding = Binding.CLASS)
    static long dict(Runtime rt, long type, long dict) {
        return remembered(rt, RootsType.PIN_DICT, dict);
    }

    /** Reads or sets whether finding a pin is told. */
    @PyFunction(optional = 1, binding = Binding.CLASS)
    static long debug(Runtime rt, long type, long on) {
        if (on != 0) {
            RootsType.set(rt, RootsType.PIN_DEBUG, rt.model.bool(rt.truth(on)));
            return rt.none;
        }
        return rt.model.bool(RootsType.get(rt, RootsType.PIN_DEBUG) == rt.trueWord);
    }

    private static long remembered(Runtime rt, int slot, long w) {
        if (w != 0) {
            RootsType.set(rt, slot, w);
            return rt.none;
        }
        return rt.keep(RootsType.orNone(rt, slot));
    }

    /** The pins by the board's names. */
    @PyConstant
    static long board(Runtime rt) {
        return PinNamesType.make(rt, "board", Hardware.of(rt).board.pins());
    }

    /** The pins by the chip's names. */
    @PyConstant
    static long cpu(Runtime rt) {
        return PinNamesType.make(rt, "cpu", Hardware.of(rt).board.mcu().pins());
    }

    @Slot(Of.PRINT)
    void print(Runtime rt, Text out, boolean repr) {
        int mode = PinMode.of(pad);
        out.add("Pin(Pin.cpu.").add(pad.name()).add(", mode=Pin.").add(PinMode.name(mode));
        int pull = pad.port.pull(pad.pin.number());
        if (mode != PinMode.ANALOG && pull == GpioPort.UP) {
            out.add(", pull=Pin.PULL_UP");
        } else if (mode != PinMode.ANALOG && pull == GpioPort.DOWN) {
            out.add(", pull=Pin.PULL_DOWN");
        }
        if ((mode & 3) == PinMode.ALT) {
            int index = pad.port.alternate(pad.pin.number());
            String function = PinAfType.name(pad.pin, index);
            out.add(", alt=");
            if (function == null) {
                out.add((long) index);
            } else {
                out.add("Pin.").add(function);
            }
        }
        out.add(")");
    }
}
