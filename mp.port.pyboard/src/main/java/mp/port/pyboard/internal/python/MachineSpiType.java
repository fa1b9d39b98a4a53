package mp.port.pyboard.internal.python;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;

/** {@code machine.SPI}: a bus of the chip as controller, once for each VM. */
@PyType(value = "SPI", payload = true)
public final class MachineSpiType extends SpiMethods {
    @PyConstant public static final int MSB = HardSpi.MSB;
    @PyConstant public static final int LSB = HardSpi.LSB;

    private static final int DEFAULT_RATE = 500_000;
    private static final int SIZE = 64;
    private static final String[] NAMES = {
        "id", "baudrate", "polarity", "phase", "bits", "firstbit", "sck", "mosi", "miso"
    };

    /** The names of {@code init}, in the order of those of the constructor. */
    private static final String[] INIT = {"baudrate", "polarity", "phase", "bits", "firstbit"};

    private final HardSpi spi;

    private MachineSpiType(HardSpi spi) {
        this.spi = spi;
    }

    /** {@code SPI(id, baudrate=500000, *, polarity=0, phase=0, bits=8, firstbit=MSB)}. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        int words = rt.bind(base, n, nKw, NAMES, 1, 2);
        HardSpi wanted = new HardSpi(BusNames.find(rt, "SPI", rt.arg(words)));
        for (int pin = words + 6; pin < words + NAMES.length; pin++) {
            if (rt.arg(pin) != 0) {
                throw rt.valueError("explicit choice of sck/mosi/miso is not implemented");
            }
        }
        int number = BusNames.number(wanted.bus);
        long self = Singles.get(rt, MachineSpiTypeTable.TABLE, number);
        if (self == 0) {
            MachineSpiType made = new MachineSpiType(wanted);
            self = rt.newPayload(MachineSpiTypeTable.TABLE.ordinal, 1, made, SIZE);
            Singles.put(rt, MachineSpiTypeTable.TABLE, number, self);
        }
        HardSpi spi = ((MachineSpiType) rt.memory.payload(self)).spi;
        spi.rate(rt, number(rt, rt.arg(words + 1), DEFAULT_RATE));
        spi.shape(number(rt, rt.arg(words + 2), 0), number(rt, rt.arg(words + 3), 0));
        spi.item(number(rt, rt.arg(words + 4), Byte.SIZE), number(rt, rt.arg(words + 5), MSB));
        spi.start(rt, true);
        return self;
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        HardSpi spi = ((MachineSpiType) rt.memory.payload(self)).spi;
        out.add("SPI(").add((long) BusNames.number(spi.bus));
        if (spi.on()) {
            out.add(", baudrate=").add(spi.rate(rt)).add(spi.settings());
        }
        out.add(")");
        return true;
    }

    /** Changes what is given. */
    @PyFunction(min = 1)
    void init(Runtime rt, int base, int n, int nKw) {
        int words = rt.bind(base, n, nKw, INIT, 0, 1);
        if (rt.arg(words) != 0) {
            spi.rate(rt, rt.toInt(rt.arg(words)));
        }
        spi.shape(number(rt, rt.arg(words + 1), -1), number(rt, rt.arg(words + 2), -1));
        spi.item(number(rt, rt.arg(words + 3), -1), number(rt, rt.arg(words + 4), -1));
        spi.start(rt, true);
    }

    private static int number(Runtime rt, long w, int absent) {
        return w == 0 ? absent : rt.toInt(w);
    }

    /** Stops the bus. */
    @PyFunction
    void deinit(Runtime rt) {
        spi.stop(rt);
    }

    @Override
    void exchange(Runtime rt, byte[] out, byte[] in) {
        spi.exchange(rt, out, in);
    }
}
