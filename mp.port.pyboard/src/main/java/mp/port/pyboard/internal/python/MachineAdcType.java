package mp.port.pyboard.internal.python;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.bus.AnalogConverter;
import mp.port.pyboard.internal.bus.PadSetup;
import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.Pad;

/** {@code machine.ADC}: a channel of the analog converter, in 16 bits. */
@PyType(value = "ADC", payload = true)
public final class MachineAdcType {
    @PyConstant("CORE_TEMP")
    public static final int CORE_TEMP = AnalogConverter.TEMPERATURE;

    @PyConstant("CORE_VREF")
    public static final int CORE_VREF = AnalogConverter.REFERENCE;

    @PyConstant("CORE_VBAT")
    public static final int CORE_VBAT = AnalogConverter.BATTERY;

    /** The supply itself, which is what all is compared with. */
    @PyConstant public static final int VREF = 0xffff;

    private static final int SIZE = 32;

    private final AnalogConverter converter;
    private final int channel;

    private MachineAdcType(AnalogConverter converter, int channel) {
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
        int channel;
        if (rt.isInt(source)) {
            int wanted = rt.toInt(source);
            channel = wanted == VREF ? VREF : AdcType.channel(rt, source, "");
        } else {
            channel = AdcType.channel(rt, source, "does not");
            Pad pad = converter.pad(channel);
            PadSetup.analog(pad);
        }
        MachineAdcType made = new MachineAdcType(converter, channel);
        return rt.newPayload(MachineAdcTypeTable.TABLE.ordinal, 1, made, SIZE);
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        MachineAdcType adc = (MachineAdcType) rt.memory.payload(self);
        out.add("<ADC1 channel=").add((long) adc.channel).add(">");
        return true;
    }

    /** Converts once: 0 to 65535. */
    @PyFunction("read_u16")
    int readU16(Runtime rt) {
        if (channel == VREF) {
            return 0xffff;
        }
        int value = converter.read(channel);
        return value << 4 | value >> 8;
    }
}
