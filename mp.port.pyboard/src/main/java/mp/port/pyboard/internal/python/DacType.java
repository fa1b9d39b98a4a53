package mp.port.pyboard.internal.python;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.BufferView;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.bus.DacChannel;
import mp.port.pyboard.internal.bus.PadSetup;
import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.Pad;
import mp.port.pyboard.internal.hardware.TimerUnit;

/** {@code pyb.DAC}: a channel of the digital-to-analog converter, once for each VM. */
@PyType(value = "DAC", payload = true)
public final class DacType {
    @PyConstant public static final int NORMAL = 0;
    @PyConstant public static final int CIRCULAR = 0x100;

    private static final int SIZE = 64;
    private static final int FINEST = 12;
    private static final String[] PINS = {"A4", "A5"};
    private static final String[] INIT = {"bits", "buffering"};

    private final int number;
    private final DacChannel channel;
    private int bits;

    private DacType(int number, DacChannel channel) {
        this.number = number;
        this.channel = channel;
    }

    /** {@code DAC(port, bits=8, *, buffering=None)}. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, 0, 1, 2);
        Hardware hardware = Hardware.of(rt);
        int number = number(rt, hardware, rt.arg(base));
        long self = Singles.get(rt, DacTypeTable.TABLE, number);
        boolean fresh = self == 0;
        if (fresh) {
            DacType made = new DacType(number, hardware.buses.dac(number));
            self = rt.newPayload(DacTypeTable.TABLE.ordinal, 1, made, SIZE);
            Singles.put(rt, DacTypeTable.TABLE, number, self);
        }
        if (fresh || n > 1 || nKw > 0) {
            ((DacType) rt.memory.payload(self)).init(rt, base + 1, n - 1, nKw);
        }
        return self;
    }

    private static int number(Runtime rt, Hardware hardware, long what) {
        if (rt.isInt(what)) {
            int number = rt.toInt(what);
            if (number < 1 || number > PINS.length) {
                throw rt.valueError("DAC(" + number + ") doesn't exist");
            }
            return number;
        }
        Pad pad = PinType.pad(rt, PinFinder.find(rt, what));
        for (int i = 0; i < PINS.length; i++) {
            if (pad == hardware.pin(PINS[i])) {
                return i + 1;
            }
        }
        throw rt.valueError("Pin(" + pad.name() + ") doesn't have DAC capabilities");
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        DacType dac = (DacType) rt.memory.payload(self);
        out.add("DAC(").add((long) dac.number).add(", bits=").add((long) dac.bits).add(")");
        return true;
    }

    /** Sets the resolution. The buffer of the output makes no difference here. */
    @PyFunction(min = 1)
    void init(Runtime rt, int base, int n, int nKw) {
        int words = rt.bind(base, n, nKw, INIT, 0, 1);
        int wanted = rt.arg(words) == 0 ? Byte.SIZE : rt.toInt(rt.arg(words));
        if (wanted != Byte.SIZE && wanted != FINEST) {
            throw rt.valueError("unsupported bits");
        }
        PadSetup.analog(Hardware.of(rt).pin(PINS[number - 1]));
        channel.off();
        bits = wanted;
    }

    /** Lets go of the pin. */
    @PyFunction
    void deinit(Runtime rt) {
        channel.off();
    }

    /** Holds a value. */
    @PyFunction
    void write(Runtime rt, long value) {
        channel.triggeredBy(null);
        channel.write(rt.toInt(value) << FINEST - bits);
    }

    /** Makes pseudo-noise, so many values a second. */
    @PyFunction
    void noise(Runtime rt, long freq) {
        TimerUnit timer = Updates.start(rt, Hardware.of(rt), rt.toLong(freq));
        channel.write(0);
        channel.noise();
        channel.triggeredBy(timer);
    }

    /** Makes a triangle, so many steps a second. */
    @PyFunction
    void triangle(Runtime rt, long freq) {
        TimerUnit timer = Updates.start(rt, Hardware.of(rt), rt.toLong(freq));
        channel.write(0);
        channel.triangle();
        channel.triggeredBy(timer);
    }

    /** Plays a buffer: a value at each update of a timer, or so many a second. */
    @PyFunction(
            value = "write_timed",
            keywords = {"data", "freq", "*", "mode"})
    void writeTimed(Runtime rt, long data, long freq, long mode) {
        BufferView view = new BufferView();
        rt.buffer(data, view, false);
        TimerUnit timer =
                rt.isInt(freq)
                        ? Updates.start(rt, Hardware.of(rt), rt.toLong(freq))
                        : TimerType.unit(rt, freq);
        boolean circular = mode != 0 && rt.toInt(mode) == CIRCULAR;
        channel.play(new Bytes(view.array, view.offset, view.length, bits), circular);
        channel.triggeredBy(timer);
    }

    /** Samples in a buffer, as it is when they are played: of one byte, or two for 12 bits. */
    private record Bytes(byte[] array, int offset, int length, int bits)
            implements DacChannel.Samples {
        @Override
        public int count() {
            return bits == Byte.SIZE ? length : length / 2;
        }

        @Override
        public int at(int i) {
            if (bits == Byte.SIZE) {
                return (array[offset + i] & 0xff) << FINEST - Byte.SIZE;
            }
            int at = offset + 2 * i;
            return array[at] & 0xff | (array[at + 1] & 0xff) << Byte.SIZE;
        }
    }
}
