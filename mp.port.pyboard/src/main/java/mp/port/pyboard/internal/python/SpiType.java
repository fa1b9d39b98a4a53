package mp.port.pyboard.internal.python;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;

import java.util.Arrays;

/** {@code pyb.SPI}: a bus of the chip, once for each VM. As a peripheral it is never spoken to. */
@PyType(value = "SPI", payload = true)
public final class SpiType extends SpiMethods {
    @PyConstant public static final int PERIPHERAL = 0;
    @PyConstant public static final int CONTROLLER = 0x104;
    @PyConstant public static final int SLAVE = PERIPHERAL;
    @PyConstant public static final int MASTER = CONTROLLER;
    @PyConstant public static final int MSB = HardSpi.MSB;
    @PyConstant public static final int LSB = HardSpi.LSB;

    private static final int DEFAULT_RATE = 328_125;
    private static final long DEFAULT_TIMEOUT = 5000;
    private static final long MILLI = 1_000_000;
    private static final int ETIMEDOUT = 110;
    private static final int SIZE = 64;
    private static final String[] INIT = {
        "mode",
        "baudrate",
        "prescaler",
        "polarity",
        "phase",
        "dir",
        "bits",
        "nss",
        "firstbit",
        "ti",
        "crc"
    };

    private final HardSpi spi;
    private int crc = -1;

    private SpiType(HardSpi spi) {
        this.spi = spi;
    }

    /** {@code SPI(bus, ...)}. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, 0, 1, 3);
        HardSpi spi = new HardSpi(BusNames.find(rt, "SPI", rt.arg(base)));
        int number = BusNames.number(spi.bus);
        long self = Singles.get(rt, SpiTypeTable.TABLE, number);
        if (self == 0) {
            self = rt.newPayload(SpiTypeTable.TABLE.ordinal, 1, new SpiType(spi), SIZE);
            Singles.put(rt, SpiTypeTable.TABLE, number, self);
        }
        if (n > 1 || nKw > 0) {
            ((SpiType) rt.memory.payload(self)).init(rt, base + 1, n - 1, nKw);
        }
        return self;
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        SpiType type = (SpiType) rt.memory.payload(self);
        HardSpi spi = type.spi;
        out.add("SPI(").add((long) BusNames.number(spi.bus));
        if (spi.silent()) {
            out.add(", SPI.PERIPHERAL").add(spi.settings());
        } else if (spi.on()) {
            out.add(", SPI.CONTROLLER, baudrate=").add(spi.rate(rt));
            out.add(", prescaler=").add((long) spi.prescaler()).add(spi.settings());
        }
        if (spi.on() && type.crc >= 0) {
            out.add(", crc=0x").add(Integer.toHexString(type.crc));
        }
        out.add(")");
        return true;
    }

    /** Starts the bus. */
    @PyFunction(min = 1)
    void init(Runtime rt, int base, int n, int nKw) {
        int words = rt.bind(base, n, nKw, INIT, 1, 2);
        boolean controls = rt.toInt(rt.arg(words)) == CONTROLLER;
        int baudrate = number(rt, rt.arg(words + 1), DEFAULT_RATE);
        int divider = number(rt, rt.arg(words + 2), -1);
        if (divider == -1) {
            spi.rate(rt, baudrate);
        } else {
            spi.divide(divider);
        }
        spi.shape(number(rt, rt.arg(words + 3), 1), number(rt, rt.arg(words + 4), 0));
        spi.item(number(rt, rt.arg(words + 6), Byte.SIZE), number(rt, rt.arg(words + 8), MSB));
        long polynomial = rt.arg(words + 10);
        crc = polynomial == 0 || polynomial == rt.none ? -1 : rt.toInt(polynomial);
        spi.start(rt, controls);
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
        if (spi.silent()) {
            Waits.nanos(rt, MILLI * (out.length + 100));
            throw rt.osError(ETIMEDOUT);
        }
        spi.exchange(rt, out, in);
    }

    private void exchange(Runtime rt, byte[] out, byte[] in, long timeout) {
        if (spi.silent()) {
            Waits.nanos(rt, MILLI * (timeout == 0 ? DEFAULT_TIMEOUT : rt.toLong(timeout)));
            throw rt.osError(ETIMEDOUT);
        }
        spi.exchange(rt, out, in);
    }

    /** Sends bytes. */
    @PyFunction(keywords = {"send", "*", "timeout"})
    void send(Runtime rt, long send, long timeout) {
        byte[] out = Buffers.toSend(rt, send);
        exchange(rt, out, new byte[out.length], timeout);
    }

    /** Receives so many bytes, or fills a buffer. */
    @PyFunction(keywords = {"recv", "*", "timeout"})
    long recv(Runtime rt, long recv, long timeout) {
        byte[] in = Buffers.room(rt, recv);
        byte[] ones = new byte[in.length];
        Arrays.fill(ones, (byte) 0xff);
        exchange(rt, ones, in, timeout);
        return Buffers.received(rt, recv, in);
    }

    /** Sends bytes and receives as many: into a buffer, or as new bytes. */
    @PyFunction(
            value = "send_recv",
            optional = 1,
            keywords = {"send", "recv", "*", "timeout"})
    long sendRecv(Runtime rt, long send, long recv, long timeout) {
        byte[] out = Buffers.toSend(rt, send);
        byte[] in = recv == 0 ? new byte[out.length] : Buffers.room(rt, recv);
        if (in.length != out.length) {
            throw rt.valueError("recv must be same length as send");
        }
        exchange(rt, out, in, timeout);
        return recv == 0 ? rt.newBytes(in) : Buffers.received(rt, recv, in);
    }
}
