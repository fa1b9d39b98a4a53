package mp.port.pyboard.internal.python;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Stream;
import mp.core.runtime.StreamCalls;
import mp.core.runtime.StreamReads;
import mp.core.runtime.StreamWrites;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.board.Bus;
import mp.port.pyboard.internal.bus.Uart;
import mp.port.pyboard.internal.hardware.Hardware;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * {@code UART} of {@code pyb} and {@code machine}: a serial interface of the chip, once for each
 * VM.
 *
 * <pre>
 *   [header, payload, handler of interrupts, object of interrupts]
 * </pre>
 */
@PyType(value = "UART", payload = true)
public final class UartType {
    @PyConstant public static final int RTS = 0x100;
    @PyConstant public static final int CTS = 0x200;

    @PyConstant("IRQ_RXIDLE")
    public static final int RXIDLE = Uart.IDLE;

    @PyConstant("IRQ_RX")
    public static final int RX = Uart.RECEIVED;

    static final int HANDLER = 2;
    private static final int IRQ = 3;
    private static final int SIZE = 128;
    private static final long MILLI = 1_000_000;
    private static final int ETIMEDOUT = 110;
    private static final String[] INIT = {"handler", "trigger", "hard"};

    private final Bus bus;
    private final Uart uart;
    private final UartSettings settings = new UartSettings();
    private boolean hard;
    private int trigger;
    private int flags;

    private UartType(Bus bus, Uart uart) {
        this.bus = bus;
        this.uart = uart;
    }

    /** {@code UART(bus, ...)}. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, 0, 1, 5);
        Bus bus = BusNames.find(rt, "UART", rt.arg(base));
        int number = BusNames.number(bus);
        long self = Singles.get(rt, UartTypeTable.TABLE, number);
        if (self == 0) {
            UartType made = new UartType(bus, Hardware.of(rt).buses.uart(bus.peripheral()));
            self = rt.newPayload(UartTypeTable.TABLE.ordinal, IRQ, made, SIZE);
            rt.slot(self, HANDLER, rt.none);
            Singles.put(rt, UartTypeTable.TABLE, number, self);
        }
        if (n > 1 || nKw > 0) {
            of(rt, self).init(rt, base + 1, n - 1, nKw);
        }
        return self;
    }

    /** The payload of an object. */
    static UartType of(Runtime rt, long self) {
        return (UartType) rt.memory.payload(self);
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        UartType type = of(rt, self);
        out.add("UART(").add((long) BusNames.number(type.bus));
        if (type.uart.on()) {
            type.settings.print(out, type.uart.format());
            if (type.trigger != 0) {
                out.add("; irq=0x").add(Integer.toHexString(type.trigger));
            }
        }
        out.add(")");
        return true;
    }

    /** Starts the interface. */
    @PyFunction(min = 1)
    void init(Runtime rt, int base, int n, int nKw) {
        settings.take(rt, base, n, nKw, bus, uart);
        int number = BusNames.number(bus);
        uart.vector.handler(r -> interrupt(r, number));
    }

    private static void interrupt(Runtime rt, int number) {
        long self = Singles.get(rt, UartTypeTable.TABLE, number);
        UartType type = of(rt, self);
        type.flags = type.uart.takeFlags();
        long handler = rt.slot(self, HANDLER);
        if ((type.flags & type.trigger) != 0
                && handler != rt.none
                && !Callbacks.call(rt, handler, self, type.hard)) {
            rt.slot(self, HANDLER, rt.none);
        }
    }

    /** Stops the interface. */
    @PyFunction
    void deinit(Runtime rt) {
        uart.stop();
        UartSettings.release(rt, bus);
    }

    /** How many characters wait to be read. */
    @PyFunction
    int any(Runtime rt) {
        return uart.any();
    }

    /** Whether all is sent: a write waits for that. */
    @PyFunction
    boolean txdone(Runtime rt) {
        return true;
    }

    /** Holds the line low for a character. */
    @PyFunction
    void sendbreak(Runtime rt) {
        uart.sender().sendBreak();
    }

    /** The next character, or -1 where none comes in time. */
    @PyFunction
    int readchar(Runtime rt) {
        return awaitReceived(rt, settings.timeout()) ? uart.read() : -1;
    }

    /** Sends a character. */
    @PyFunction
    void writechar(Runtime rt, long data) {
        int character = rt.toInt(data);
        if (!awaitReady(rt, settings.timeout()) || !sent(rt, character) || !awaitIdle(rt)) {
            throw rt.osError(ETIMEDOUT);
        }
    }

    private boolean awaitReceived(Runtime rt, long millis) {
        return await(rt, () -> uart.any() > 0, millis, MILLI);
    }

    private boolean awaitReady(Runtime rt, long millis) {
        return await(rt, uart.sender()::ready, millis, step());
    }

    private boolean awaitIdle(Runtime rt) {
        return await(rt, uart.sender()::idle, 2L * settings.timeoutChar(), step());
    }

    private static boolean await(Runtime rt, BooleanSupplier condition, long millis, long step) {
        return Waits.until(rt, condition, rt.host().clock().nanos() + millis * MILLI, step);
    }

    private long step() {
        return Math.max(1000, uart.format().frameNanos() / 8);
    }

    private boolean sent(Runtime rt, int character) {
        boolean ready = awaitReady(rt, 2L * settings.timeoutChar());
        if (ready) {
            uart.sender().send(character);
        }
        return ready;
    }

    /** Reads so many bytes, or all that come in time. */
    @PyFunction(min = 1, max = 2)
    static long read(Runtime rt, int base, int n) {
        long size = n > 1 && rt.arg(base + 1) != rt.none ? rt.toLong(rt.arg(base + 1)) : -1;
        return StreamReads.read(rt, rt.arg(base), size, true);
    }

    /** Reads into a buffer. */
    @PyFunction(min = 2, max = 3)
    static long readinto(Runtime rt, int base, int n) {
        return StreamReads.readInto(rt, base, n, true);
    }

    /** Reads up to the end of a line. */
    @PyFunction(min = 1, max = 2)
    static long readline(Runtime rt, int base, int n) {
        return StreamReads.readLine(rt, rt.arg(base), n > 1 ? rt.toLong(rt.arg(base + 1)) : -1);
    }

    /** Writes bytes and waits until they are sent. */
    @PyFunction(min = 2, max = 4)
    static long write(Runtime rt, int base, int n) {
        return StreamWrites.write(rt, base, n, true);
    }

    /** Waits until all is sent, which it is. */
    @PyFunction
    void flush(Runtime rt) {
        // A write has waited already.
    }

    /** Sets the handler of interrupts. Returns the object that tells of them. */
    @PyFunction(min = 1)
    long irq(Runtime rt, long self, int base, int n, int nKw) {
        long irq = rt.slot(self, IRQ);
        if (irq == 0) {
            irq = UartIrqType.make(rt, self);
            rt.slot(self, IRQ, irq);
        }
        if (n > 0 || nKw > 0) {
            int words = rt.bind(base, n, nKw, INIT, 0, 3);
            long handler = rt.arg(words) == 0 ? rt.none : rt.arg(words);
            if (handler != rt.none && !rt.callable(handler)) {
                throw rt.valueError("handler must be None or callable");
            }
            trigger(rt, rt.arg(words + 1) == 0 ? 0 : rt.toInt(rt.arg(words + 1)));
            hard = rt.arg(words + 2) != 0 && rt.truth(rt.arg(words + 2));
            rt.slot(self, HANDLER, handler);
        }
        return irq;
    }

    /** What interrupts are for; ValueError where the chip has no such interrupt. */
    void trigger(Runtime rt, int to) {
        int other = to & ~(RX | RXIDLE);
        if (other != 0) {
            throw rt.valueError("trigger 0x%08x unsupported".formatted(other));
        }
        trigger = to;
    }

    int trigger() {
        return trigger;
    }

    int flags() {
        return flags;
    }

    @Slot(Of.ITER)
    static long iter(Runtime rt, long self) {
        return self;
    }

    @Slot(Of.NEXT)
    static long next(Runtime rt, long self) {
        return StreamReads.nextLine(rt, self);
    }

    @Slot(Of.READ)
    static int receive(Runtime rt, long self, byte[] to, int from, int n) {
        UartType type = of(rt, self);
        int width = type.settings.width();
        if (n % width != 0) {
            return -StreamCalls.EIO;
        }
        if (n == 0) {
            return 0;
        }
        int done = 0;
        long limit = type.settings.timeout();
        while (done < n && type.awaitReceived(rt, limit)) {
            int character = type.uart.read();
            to[from + done] = (byte) character;
            if (width > 1) {
                to[from + done + 1] = (byte) (character >> Byte.SIZE);
            }
            done += width;
            limit = type.settings.timeoutChar();
        }
        return done == 0 ? -StreamCalls.EAGAIN : done;
    }

    @Slot(Of.WRITE)
    static int transmit(Runtime rt, long self, byte[] data, int from, int n) {
        UartType type = of(rt, self);
        int width = type.settings.width();
        if (n % width != 0) {
            return -StreamCalls.EIO;
        }
        if (!type.awaitReady(rt, type.settings.timeout())) {
            return -StreamCalls.EAGAIN;
        }
        byte[] copy = Arrays.copyOfRange(data, from, from + n);
        for (int done = 0; done < n; done += width) {
            int high = width > 1 ? copy[done + 1] << Byte.SIZE : 0;
            if (!type.sent(rt, high | copy[done] & 0xff)) {
                return done;
            }
        }
        type.awaitIdle(rt);
        return n;
    }

    @Slot(Of.IOCTL)
    static long ioctl(Runtime rt, long self, int request, long arg) {
        UartType type = of(rt, self);
        return switch (request) {
            case Stream.FLUSH -> 0;
            case Stream.POLL -> {
                long read = type.uart.any() > 0 ? Stream.POLL_RD : 0;
                long write = type.uart.sender().ready() ? Stream.POLL_WR : 0;
                yield arg & (read | write);
            }
            default -> -StreamCalls.EINVAL;
        };
    }
}
