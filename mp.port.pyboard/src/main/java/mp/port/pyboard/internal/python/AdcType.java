package mp.port.pyboard.internal.python;

import mp.core.declare.PyFunction;
import mp.core.declare.PyFunction.Binding;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.board.AnalogInput;
import mp.port.pyboard.internal.bus.AnalogConverter;
import mp.port.pyboard.internal.bus.PadSetup;
import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.Pad;

/**
 * {@code pyb.ADC}: a channel of the analog converter.
 *
 * <pre>
 *   [header, payload, what it was made from]
 * </pre>
 */
@PyType(value = "ADC", payload = true)
public final class AdcType {
    private static final int SOURCE = 2;
    private static final int SIZE = 32;

    /** What a conversion takes: 15 cycles of a clock of 21 MHz. */
    private static final long CONVERSION = 714;

    private final AnalogConverter converter;
    private final int channel;

    private AdcType(AnalogConverter converter, int channel) {
        this.converter = converter;
        this.channel = channel;
    }

    /** {@code ADC(pin)} or {@code ADC(channel)}. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 1, 1);
        Hardware hardware = Hardware.of(rt);
        AnalogConverter converter = hardware.buses.adc;
        long source = rt.arg(base);
        int channel = channel(rt, source, "doesn't");
        Pad pad = channel < AnalogInput.COUNT ? converter.pad(channel) : null;
        if (pad != null) {
            PadSetup.analog(pad);
        }
        AdcType made = new AdcType(converter, channel);
        long self = rt.newPayload(AdcTypeTable.TABLE.ordinal, SOURCE, made, SIZE);
        rt.slot(self, SOURCE, source);
        return self;
    }

    /** The channel that an argument means. @param lacks the verb of the error message */
    static int channel(Runtime rt, long source, String lacks) {
        if (rt.isInt(source)) {
            int channel = rt.toInt(source);
            if (channel < 0 || channel >= AnalogConverter.CHANNELS) {
                throw rt.valueError("not a valid ADC Channel: " + channel);
            }
            return channel;
        }
        Pad pad = PinType.pad(rt, PinFinder.find(rt, source));
        AnalogInput input = pad.pin.analog();
        if (input == null) {
            throw rt.valueError("Pin(" + pad.name() + ") " + lacks + " have ADC capabilities");
        }
        return input.channel();
    }

    private static AdcType of(Runtime rt, long w) {
        return (AdcType) rt.memory.payload(rt.self(w, AdcTypeTable.TABLE));
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        out.add("<ADC on ");
        rt.print(out, rt.slot(self, SOURCE), false);
        AdcType adc = (AdcType) rt.memory.payload(self);
        out.add(" channel=").add((long) adc.channel).add(">");
        return true;
    }

    /** Converts once: 0 to 4095. */
    @PyFunction
    int read(Runtime rt) {
        return sample(rt);
    }

    private int sample(Runtime rt) {
        Waits.briefly(rt, CONVERSION);
        return converter.read(channel);
    }

    /** Fills a buffer, a value at each update of a timer, or so many times a second. */
    @PyFunction("read_timed")
    int readTimed(Runtime rt, long self, long buf, long timer) {
        try (Updates updates = Updates.of(rt, timer)) {
            int count = Samples.count(rt, buf);
            for (int i = 0; i < count; i++) {
                updates.await(rt);
                Samples.put(rt, buf, i, sample(rt));
            }
        }
        return Samples.bytes(rt, buf);
    }

    /** Fills a buffer for each converter at once. Returns whether it was fast enough. */
    @PyFunction(value = "read_timed_multi", binding = Binding.STATIC)
    static boolean readTimedMulti(Runtime rt, long adcs, long bufs, long timer) {
        int n = rt.len(adcs);
        if (n < 1) {
            throw rt.valueError("need at least 1 ADC");
        }
        if (n != rt.len(bufs)) {
            throw rt.valueError("length of ADC and buffer lists differ");
        }
        long first = rt.item(bufs, 0);
        for (int i = 0; i < n; i++) {
            of(rt, rt.item(adcs, i));
            if (!Samples.alike(rt, first, rt.item(bufs, i))) {
                throw rt.valueError("size and type of buffers must match");
            }
        }
        boolean inTime = true;
        try (Updates updates = Updates.of(rt, timer)) {
            updates.await(rt);
            int count = Samples.count(rt, first);
            for (int i = 0; i < count; i++) {
                inTime &= updates.await(rt);
                for (int k = 0; k < n; k++) {
                    Samples.put(rt, rt.item(bufs, k), i, of(rt, rt.item(adcs, k)).sample(rt));
                }
            }
        }
        return inTime;
    }
}
