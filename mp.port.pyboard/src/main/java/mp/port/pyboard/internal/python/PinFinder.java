package mp.port.pyboard.internal.python;

import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.board.Board;
import mp.port.pyboard.internal.board.CpuPin;
import mp.port.pyboard.internal.hardware.Hardware;

/** Finds the pin that an argument means: the script's mapper, its dict, the board, the chip. */
public final class PinFinder {
    private PinFinder() {}

    /**
     * The object of a pin.
     *
     * @return a {@code Pin}, kept
     */
    public static long find(Runtime rt, long what) {
        if (PinType.is(rt, what)) {
            tell(rt, "Pin map passed pin", 0, what);
            return what;
        }
        long mapper = RootsType.orNone(rt, RootsType.PIN_MAPPER);
        if (mapper != rt.none) {
            long pin = rt.call(mapper, what);
            if (pin != rt.none) {
                if (!PinType.is(rt, pin)) {
                    throw rt.valueError("Pin.mapper didn't return a Pin object");
                }
                return told(rt, "Pin.mapper", what, pin);
            }
        }
        long dict = RootsType.orNone(rt, RootsType.PIN_DICT);
        if (dict != rt.none) {
            long pin = rt.dictGet(dict, what);
            if (pin != 0) {
                rt.keep(pin);
                if (!PinType.is(rt, pin)) {
                    throw rt.valueError("Pin.dict holds what is no Pin");
                }
                return told(rt, "Pin.map_dict", what, pin);
            }
        }
        return named(rt, what);
    }

    private static long named(Runtime rt, long what) {
        Hardware hardware = Hardware.of(rt);
        Board board = hardware.board;
        String name = rt.string(what);
        CpuPin pin = board.pins().get(name);
        if (pin != null) {
            return told(rt, "Pin.board", what, PinType.of(rt, hardware.pad(pin)));
        }
        pin = board.mcu().pins().get(name);
        if (pin != null) {
            return told(rt, "Pin.cpu", what, PinType.of(rt, hardware.pad(pin)));
        }
        throw rt.valueError("Pin(" + name + ") doesn't exist");
    }

    private static long told(Runtime rt, String who, long what, long pin) {
        tell(rt, who + " maps", what, pin);
        return pin;
    }

    private static void tell(Runtime rt, String who, long what, long pin) {
        if (RootsType.get(rt, RootsType.PIN_DEBUG) != rt.trueWord) {
            return;
        }
        Text text = new Text().add(who).add(" ");
        if (what != 0) {
            rt.print(text, what, true);
            text.add(" to ");
        }
        rt.print(text, pin, false);
        rt.write(text.add("\n"));
    }
}
