package mp.port.pyboard.internal.python;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.board.Bus;
import mp.port.pyboard.internal.hardware.GpioPort;

/** {@code pyb.I2C}: a bus of the chip, once for each VM. As a peripheral it is never spoken to. */
@PyType(value = "I2C", payload = true)
public final class I2cType {
    @PyConstant public static final int CONTROLLER = 0;
    @PyConstant public static final int PERIPHERAL = 1;
    @PyConstant public static final int MASTER = CONTROLLER;
    @PyConstant public static final int SLAVE = PERIPHERAL;

    private static final int DEFAULT_RATE = 400_000;
    private static final int DEFAULT_ADDRESS = 0x12;
    private static final long MILLI = 1_000_000;

    /** For how long the bus may be held: then it counts as busy. */
    private static final long HELD = 25 * MILLI;

    private static final long DEFAULT_TIMEOUT = 5000;
    private static final int SIZE = 64;
    private static final String[] INIT = {"mode", "addr", "baudrate", "gencall", "dma"};

    private final Bus bus;
    private I2cTransfer transfer;
    private boolean on;
    private int rate;
    private int address;

    private I2cType(Bus bus) {
        this.bus = bus;
    }

    /** {@code I2C(bus, ...)}. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, 0, 1, 2);
        Bus bus = BusNames.find(rt, "I2C", rt.arg(base));
        int number = BusNames.number(bus);
        long self = Singles.get(rt, I2cTypeTable.TABLE, number);
        if (self == 0) {
            self = rt.newPayload(I2cTypeTable.TABLE.ordinal, 1, new I2cType(bus), SIZE);
            Singles.put(rt, I2cTypeTable.TABLE, number, self);
        }
        if (n > 1 || nKw > 0) {
            ((I2cType) rt.memory.payload(self)).init(rt, base + 1, n - 1, nKw);
        }
        return self;
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        I2cType i2c = (I2cType) rt.memory.payload(self);
        out.add("I2C(").add((long) BusNames.number(i2c.bus));
        if (i2c.transfer != null) {
            out.add(", I2C.CONTROLLER, baudrate=").add((long) i2c.rate);
        } else if (i2c.on) {
            out.add(", I2C.PERIPHERAL, addr=").add("0x%02x".formatted(i2c.address));
        }
        out.add(")");
        return true;
    }

    /** Starts the bus. */
    @PyFunction(min = 1)
    void init(Runtime rt, int base, int n, int nKw) {
        int words = rt.bind(base, n, nKw, INIT, 0, 1);
        boolean controls = number(rt, rt.arg(words), CONTROLLER) == CONTROLLER;
        address = (int) number(rt, rt.arg(words + 1), DEFAULT_ADDRESS) & 0x7f;
        rate = HardI2c.rate(rt, (int) number(rt, rt.arg(words + 2), DEFAULT_RATE));
        transfer =
                controls
                        ? new I2cTransfer(
                                HardI2c.controller(rt, bus, rate, GpioPort.NO_PULL, HELD),
                                I2cTransfer.EIO,
                                I2cTransfer.EBUSY)
                        : null;
        on = true;
    }

    private static long number(Runtime rt, long w, long absent) {
        return w == 0 ? absent : rt.toLong(w);
    }

    /** Stops the bus. */
    @PyFunction
    void deinit(Runtime rt) {
        transfer = null;
        on = false;
        HardI2c.release(rt, bus);
    }

    private I2cTransfer controller(Runtime rt) {
        if (transfer == null) {
            throw rt.typeError("I2C must be a controller");
        }
        return transfer;
    }

    /** Whether a part answers to an address. */
    @PyFunction("is_ready")
    boolean isReady(Runtime rt, long addr) {
        return controller(rt).answers(rt, rt.toInt(addr));
    }

    /** The addresses that parts answer to. */
    @PyFunction
    long scan(Runtime rt) {
        return controller(rt).scan(rt);
    }

    /** Sends bytes. As a peripheral it waits for a controller, which never comes. */
    @PyFunction(
            optional = 1,
            keywords = {"send", "addr", "*", "timeout"})
    void send(Runtime rt, long send, long addr, long timeout) {
        byte[] data = Buffers.toSend(rt, send);
        if (transfer == null) {
            throw silence(rt, timeout);
        }
        transfer.writeAll(rt, address(rt, addr), data, true);
    }

    /** Receives so many bytes, or fills a buffer. */
    @PyFunction(
            optional = 1,
            keywords = {"recv", "addr", "*", "timeout"})
    long recv(Runtime rt, long recv, long addr, long timeout) {
        byte[] data = Buffers.room(rt, recv);
        if (transfer == null) {
            throw silence(rt, timeout);
        }
        transfer.read(rt, address(rt, addr), data, true);
        return Buffers.received(rt, recv, data);
    }

    private RuntimeException silence(Runtime rt, long timeout) {
        Waits.nanos(rt, number(rt, timeout, DEFAULT_TIMEOUT) * MILLI);
        return rt.osError(I2cTransfer.ETIMEDOUT);
    }

    private static int address(Runtime rt, long addr) {
        if (addr == 0) {
            throw rt.typeError("addr argument required");
        }
        return rt.toInt(addr);
    }

    /** Reads from a part's memory. */
    @PyFunction(
            value = "mem_read",
            keywords = {"data", "addr", "memaddr", "*", "timeout", "addr_size"})
    long memRead(Runtime rt, long data, long addr, long memaddr, long timeout, long addrSize) {
        I2cTransfer bus = controller(rt);
        byte[] to = Buffers.room(rt, data);
        int address = rt.toInt(addr);
        bus.writeAll(rt, address, place(rt, memaddr, addrSize), false);
        bus.read(rt, address, to, true);
        return Buffers.received(rt, data, to);
    }

    /** Writes to a part's memory. */
    @PyFunction(
            value = "mem_write",
            keywords = {"data", "addr", "memaddr", "*", "timeout", "addr_size"})
    void memWrite(Runtime rt, long data, long addr, long memaddr, long timeout, long addrSize) {
        I2cTransfer bus = controller(rt);
        byte[] all = I2cTransfer.joined(place(rt, memaddr, addrSize), Buffers.toSend(rt, data));
        bus.writeAll(rt, rt.toInt(addr), all, true);
    }

    private static byte[] place(Runtime rt, long memaddr, long addrSize) {
        int bits = number(rt, addrSize, Byte.SIZE) == Byte.SIZE ? Byte.SIZE : Short.SIZE;
        return I2cTransfer.place(rt.toInt(memaddr), bits);
    }
}
