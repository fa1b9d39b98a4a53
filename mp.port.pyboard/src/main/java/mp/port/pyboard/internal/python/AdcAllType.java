package mp.port.pyboard.internal.python;

import mp.core.declare.PyFunction;
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

/** {@code pyb.ADCAll}: all channels of the analog converter, with a resolution. */
@PyType(value = "ADCAll", payload = true)
public final class AdcAllType {
    private static final int SIZE = 32;
    private static final int TOP = (1 << AnalogConverter.BITS) - 1;
    private static final double SUPPLY = 3.3;
    private static final double COLD = 30;
    private static final double HOT = 110;

    private final AnalogConverter converter;
    private final int bits;

    private AdcAllType(AnalogConverter converter, int bits) {
        this.converter = converter;
        this.bits = bits;
    }

    /** {@code ADCAll(bits, mask)}: makes the pins whose bits are set in the mask analog. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 1, 2);
        int bits = rt.toInt(rt.arg(base));
        if (bits != 6 && bits != 8 && bits != 10 && bits != AnalogConverter.BITS) {
            throw rt.valueError("resolution " + bits + " not supported");
        }
        long mask = n > 1 ? rt.toLongTruncated(rt.arg(base + 1)) : -1;
        AnalogConverter converter = Hardware.of(rt).buses.adc;
        for (int channel = 0; channel < AnalogInput.COUNT; channel++) {
            Pad pad = converter.pad(channel);
            if ((mask >> channel & 1) != 0 && pad != null) {
                PadSetup.analog(pad);
            }
        }
        AdcAllType made = new AdcAllType(converter, bits);
        return rt.newPayload(AdcAllTypeTable.TABLE.ordinal, 1, made, SIZE);
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        out.add("<ADCAll>");
        return true;
    }

    /** Converts a channel once. */
    @PyFunction("read_channel")
    int readChannel(Runtime rt, long channel) {
        return converter.read(AdcType.channel(rt, rt.newInt(rt.toInt(channel)), ""))
                >> AnalogConverter.BITS - bits;
    }

    /** What a channel reads, in steps of 12 bits but no finer than the resolution. */
    private int coarse(int channel) {
        int dropped = AnalogConverter.BITS - bits;
        return converter.read(channel) >> dropped << dropped;
    }

    /** The chip's temperature in degrees, by what its maker measured. */
    @PyFunction("read_core_temp")
    long readCoreTemp(Runtime rt) {
        int cold = AnalogConverter.temperatureWord(COLD);
        double slope = (AnalogConverter.temperatureWord(HOT) - cold) / (HOT - COLD);
        return rt.newFloat((coarse(AnalogConverter.TEMPERATURE) - cold) / slope + COLD);
    }

    /** The voltage of the battery. */
    @PyFunction("read_core_vbat")
    long readCoreVbat(Runtime rt) {
        return rt.newFloat(2 * coarse(AnalogConverter.BATTERY) * SUPPLY / TOP * correction());
    }

    /** The voltage of the internal reference, by what its maker measured. */
    @PyFunction("read_core_vref")
    long readCoreVref(Runtime rt) {
        return rt.newFloat(AnalogConverter.referenceWord() * SUPPLY / TOP);
    }

    /** The voltage of the supply. */
    @PyFunction("read_vref")
    long readVref(Runtime rt) {
        return rt.newFloat(SUPPLY * correction());
    }

    /** By how much the supply differs from that of the maker's measurements. */
    private double correction() {
        return (double) AnalogConverter.referenceWord()
                / Math.max(1, coarse(AnalogConverter.REFERENCE));
    }
}
