package mp.machine.api.internal;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;
import mp.machine.api.PinMaker;

/**
 * The type {@code machine.Signal}: a pin that is on or off, whichever level means that. A signal of
 * a signal goes straight to the pin, so chains never grow.
 *
 * <pre>
 *   [header, pin, inverted]
 * </pre>
 */
@PyType(value = "Signal", subclass = true, option = "MICROPY_PY_MACHINE_SIGNAL")
final class SignalType {
    private static final int PIN = 1;
    private static final int INVERTED = 2;

    private SignalType() {}

    /**
     * {@code Signal(pin, invert=False)}, and on a board with its pins {@code Signal(pin arguments,
     * invert=False)}.
     */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        PinMaker maker = rt.host().find(PinMaker.class);
        int pairs = base + n;
        long invert = rt.qstr("invert");
        boolean inverted = false;
        for (int i = 0; i < nKw; i++) {
            if (rt.arg(pairs + 2 * i) == invert) {
                inverted = rt.truth(rt.arg(pairs + 2 * i + 1));
            }
        }
        if (maker != null && !(n > 0 && Pins.isPin(rt, rt.arg(base)))) {
            return of(rt, pin(rt, maker, base, n, nKw, inverted), inverted);
        }
        boolean understood = nKw == 0 || (nKw == 1 && rt.arg(pairs) == invert);
        if (n != 1 || !understood) {
            throw rt.raiseWith(Kind.TYPE_ERROR, 0);
        }
        return of(rt, rt.arg(base), inverted);
    }

    /** Has the pin made from all arguments but {@code invert}; a value is meant for the signal. */
    private static long pin(
            Runtime rt, PinMaker maker, int base, int n, int nKw, boolean inverted) {
        long invert = rt.qstr("invert");
        long value = rt.qstr("value");
        int to = rt.mark();
        for (int i = 0; i < n; i++) {
            rt.keep(rt.arg(base + i));
        }
        for (int i = base + n; i < base + n + 2 * nKw; i += 2) {
            if (rt.arg(i) != invert) {
                boolean flips = inverted && rt.arg(i) == value;
                long given = rt.arg(i + 1);
                rt.keep(rt.arg(i));
                rt.keep(flips ? rt.model.smallInt(rt.truth(given) ? 0 : 1) : given);
            }
        }
        return maker.make(rt, to, n, (rt.mark() - to - n) / 2);
    }

    private static long of(Runtime rt, long pin, boolean inverted) {
        long self = rt.newObject(SignalTypeTable.TABLE.ordinal, 2);
        rt.slot(self, PIN, end(rt, pin));
        rt.slot(self, INVERTED, rt.model.bool(inverted ^ inverted(rt, pin)));
        return self;
    }

    /** The pin behind a signal; any other word itself. Not kept. */
    static long end(Runtime rt, long pin) {
        long signal = rt.as(pin, SignalTypeTable.TABLE.ordinal);
        return signal == 0 ? pin : rt.slot(signal, PIN);
    }

    /** Whether a word is a signal that inverts. */
    static boolean inverted(Runtime rt, long pin) {
        long signal = rt.as(pin, SignalTypeTable.TABLE.ordinal);
        return signal != 0 && rt.slot(signal, INVERTED) == rt.trueWord;
    }

    @Slot(Of.CALL)
    static long call(Runtime rt, long self, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 1);
        return value(rt, self, n == 0 ? 0 : rt.arg(base));
    }

    /** Reads whether it is on, or sets that. */
    @PyFunction(optional = 1)
    static long value(Runtime rt, long self, long value) {
        if (value == 0) {
            return rt.newInt(Pins.read(rt, self));
        }
        Pins.write(rt, self, rt.truth(value));
        return rt.none;
    }

    /** Makes it active. */
    @PyFunction
    static void on(Runtime rt, long self) {
        Pins.write(rt, self, true);
    }

    /** Makes it inactive. */
    @PyFunction
    static void off(Runtime rt, long self) {
        Pins.write(rt, self, false);
    }
}
