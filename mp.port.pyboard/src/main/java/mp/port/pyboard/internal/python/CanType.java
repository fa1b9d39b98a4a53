package mp.port.pyboard.internal.python;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.memory.Kind;
import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;
import mp.core.runtime.Stream;
import mp.core.runtime.StreamCalls;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.board.Bus;
import mp.port.pyboard.internal.bus.CanBank;
import mp.port.pyboard.internal.bus.CanController;
import mp.port.pyboard.internal.bus.CanFifo;
import mp.port.pyboard.internal.bus.CanFifo.Reason;
import mp.port.pyboard.internal.bus.CanFilters;
import mp.port.pyboard.internal.bus.CanFrame;
import mp.port.pyboard.internal.bus.CanPort;
import mp.port.pyboard.internal.bus.PadSetup;
import mp.port.pyboard.internal.hardware.GpioPort;
import mp.port.pyboard.internal.hardware.Hardware;

/**
 * {@code pyb.CAN}: a controller of the chip, once for each VM.
 *
 * <pre>
 *   [header, payload, what FIFO 0 calls, what FIFO 1 calls]
 * </pre>
 */
@PyType(value = "CAN", payload = true)
public final class CanType {
    @PyConstant public static final int NORMAL = 0;
    @PyConstant public static final int LOOPBACK = 0x04000000;
    @PyConstant public static final int SILENT = 0x08000000;

    @PyConstant("SILENT_LOOPBACK")
    public static final int SILENT_LOOPBACK = LOOPBACK | SILENT;

    @PyConstant public static final int MASK16 = CanFilterArguments.MASK16;
    @PyConstant public static final int LIST16 = CanFilterArguments.LIST16;
    @PyConstant public static final int MASK32 = CanFilterArguments.MASK32;
    @PyConstant public static final int LIST32 = CanFilterArguments.LIST32;

    @PyConstant public static final int STOPPED = 0;
    @PyConstant public static final int ERROR_ACTIVE = 1;
    @PyConstant public static final int ERROR_WARNING = 2;
    @PyConstant public static final int ERROR_PASSIVE = 3;
    @PyConstant public static final int BUS_OFF = 4;

    private static final int EVENTS = 2;
    private static final int SIZE = 128;
    private static final int EBUSY = 16;
    private static final int ETIMEDOUT = 110;
    private static final long MILLI = 1_000_000;
    private static final long STEP = 20_000;
    private static final long DEFAULT_TIMEOUT = 5000;
    private static final int FIELDS = 5;
    private static final int COUNTERS = 8;
    private static final String[] INIT = {
        "mode",
        "prescaler",
        "sjw",
        "bs1",
        "bs2",
        "auto_restart",
        "baudrate",
        "sample_point",
        "num_filter_banks"
    };

    private final Bus bus;
    private final CanPort port;
    private int mode;
    private boolean restarts;

    private CanType(Bus bus, CanPort port) {
        this.bus = bus;
        this.port = port;
    }

    /** {@code CAN(bus, ...)}. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, 0, 1, 3);
        Bus bus = BusNames.find(rt, "CAN", rt.arg(base));
        int number = BusNames.number(bus);
        long self = Singles.get(rt, CanTypeTable.TABLE, number);
        if (self == 0) {
            CanType made = new CanType(bus, Hardware.of(rt).buses.can(number));
            self = rt.newPayload(CanTypeTable.TABLE.ordinal, EVENTS + 1, made, SIZE);
            Singles.put(rt, CanTypeTable.TABLE, number, self);
        }
        CanType can = of(rt, self);
        if (!can.on() || n > 1) {
            if (can.on()) {
                can.deinit(rt);
            }
            rt.slot(self, EVENTS, CanEventType.make(rt));
            rt.slot(self, EVENTS + 1, CanEventType.make(rt));
            if (n > 1 || nKw > 0) {
                can.init(rt, base + 1, n - 1, nKw);
            }
        }
        return self;
    }

    private static CanType of(Runtime rt, long self) {
        return (CanType) rt.memory.payload(self);
    }

    private boolean on() {
        return port.controller().state() != CanController.State.STOPPED;
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        CanType can = of(rt, self);
        out.add("CAN(").add((long) BusNames.number(can.bus));
        if (can.on()) {
            out.add(", CAN.");
            switch (can.mode) {
                case NORMAL -> out.add("NORMAL");
                case LOOPBACK -> out.add("LOOPBACK");
                case SILENT -> out.add("SILENT");
                default -> out.add("SILENT_LOOPBACK");
            }
            out.add(", auto_restart=").add(can.restarts ? "True" : "False");
        }
        out.add(")");
        return true;
    }

    /** Starts the controller. */
    @PyFunction(min = 1)
    void init(Runtime rt, int base, int n, int nKw) {
        int words = rt.bind(base, n, nKw, INIT, 1, 2);
        int wanted = rt.toInt(rt.arg(words));
        int rate = number(rt, rt.arg(words + 6), 0);
        CanTiming timing =
                rate != 0
                        ? CanTiming.of(rt, rate, number(rt, rt.arg(words + 7), 75))
                        : new CanTiming(
                                number(rt, rt.arg(words + 1), 100),
                                number(rt, rt.arg(words + 3), 6),
                                number(rt, rt.arg(words + 4), 8));
        int banks = number(rt, rt.arg(words + 8), 14);
        if (timing.nanos(rt) <= 0 || banks < 0 || banks > CanFilters.BANKS) {
            throw rt.valueError("CAN(" + BusNames.number(bus) + ") init failure");
        }
        mode = wanted;
        restarts = rt.arg(words + 5) != 0 && rt.truth(rt.arg(words + 5));
        Hardware hardware = Hardware.of(rt);
        PadSetup.give(hardware, bus, "TX", false, GpioPort.UP);
        PadSetup.give(hardware, bus, "RX", false, GpioPort.UP);
        hardware.buses.filters.start(banks);
        port.start(timing.nanos(rt), (mode & LOOPBACK) != 0);
        int number = BusNames.number(bus);
        port.vector.handler(r -> interrupt(r, number));
    }

    private static int number(Runtime rt, long w, int absent) {
        return w == 0 ? absent : rt.toInt(w);
    }

    /** Stops the controller and turns its filters off. */
    @PyFunction
    void deinit(Runtime rt) {
        Hardware.of(rt).buses.filters.clear(second());
        port.stop();
    }

    private boolean second() {
        return BusNames.number(bus) == 2;
    }

    /** Forgets errors. */
    @PyFunction
    void restart(Runtime rt) {
        started(rt).restart();
    }

    private CanController started(Runtime rt) {
        if (!on()) {
            throw rt.raiseWith(Kind.VALUE_ERROR, 0);
        }
        return port.controller();
    }

    /** How the controller is. */
    @PyFunction
    int state(Runtime rt) {
        return port.controller().state().ordinal();
    }

    /** Counters of errors and of frames that wait, in a list. */
    @PyFunction(optional = 1)
    long info(Runtime rt, long list) {
        CanController can = port.controller();
        int[] counters = {
            can.errors(),
            0,
            port.times(CanController.State.ERROR_WARNING),
            port.times(CanController.State.ERROR_PASSIVE),
            port.times(CanController.State.BUS_OFF),
            can.waiting(),
            can.fifo(0).size(),
            can.fifo(1).size()
        };
        long to = list(rt, list, COUNTERS);
        for (int i = 0; i < COUNTERS; i++) {
            rt.setItem(to, rt.model.smallInt(i), rt.model.smallInt(counters[i]));
        }
        return to;
    }

    /** The list that was given, or a new one. */
    private static long list(Runtime rt, long given, int least) {
        if (given == 0 || given == rt.none) {
            long list = rt.newList(least);
            for (int i = 0; i < least; i++) {
                rt.append(list, rt.none);
            }
            return list;
        }
        if (!rt.is(given, Kind.LIST)) {
            throw rt.raiseWith(Kind.TYPE_ERROR, 0);
        }
        if (rt.count(given) < least) {
            throw rt.raiseWith(Kind.VALUE_ERROR, 0);
        }
        return given;
    }

    /** Whether frames wait in a FIFO. */
    @PyFunction
    boolean any(Runtime rt, long fifo) {
        return port.controller().fifo(rt.toInt(fifo) == 0 ? 0 : 1).size() > 0;
    }

    /** Sends a frame, and waits until it is sent unless the timeout is 0. */
    @PyFunction(keywords = {"data", "id", "*", "timeout", "rtr", "extframe"})
    void send(Runtime rt, long data, long id, long timeout, long rtr, long extframe) {
        CanController can = started(rt);
        byte[] bytes = Buffers.toSend(rt, data);
        if (bytes.length > CanFrame.MOST_BYTES) {
            throw rt.valueError("CAN data field too long");
        }
        boolean extended = extframe != 0 && rt.truth(extframe);
        boolean remote = rtr != 0 && rt.truth(rtr);
        int identifier = (int) rt.toLong(id);
        int box = can.send(new CanFrame(identifier, extended, remote, bytes));
        if (box < 0) {
            throw rt.osError(EBUSY);
        }
        long millis = timeout == 0 ? 0 : rt.toLong(timeout);
        if (millis != 0 && !Waits.until(rt, () -> !can.busy(box), after(rt, millis), STEP)) {
            can.abort(box);
            throw rt.osError(ETIMEDOUT);
        }
    }

    private static long after(Runtime rt, long millis) {
        return rt.host().clock().nanos() + millis * MILLI;
    }

    /** Receives: identifier, whether extended, whether remote, filter and data, in a list. */
    @PyFunction(
            optional = 1,
            keywords = {"fifo", "list", "*", "timeout"})
    long recv(Runtime rt, long self, long fifo, long list, long timeout) {
        long number = rt.toLong(fifo);
        if (number != 0 && number != 1) {
            throw rt.raiseWith(Kind.TYPE_ERROR, 0);
        }
        CanFifo from = port.controller().fifo((int) number);
        long millis = timeout == 0 ? DEFAULT_TIMEOUT : rt.toLong(timeout);
        if (!Waits.until(rt, () -> from.size() > 0, after(rt, millis), STEP)) {
            throw rt.osError(ETIMEDOUT);
        }
        CanFifo.Received received = from.take();
        long event = rt.slot(self, EVENTS + (int) number);
        if (rt.slot(event, CanEventType.FUNCTION) != rt.none) {
            from.again(Reason.FULL);
            from.again(Reason.OVERRUN);
            if (from.size() == 0) {
                from.again(Reason.PENDING);
            }
        }
        return told(rt, list, received);
    }

    private static long told(Runtime rt, long list, CanFifo.Received received) {
        CanFrame frame = received.frame();
        long to = list(rt, list, FIELDS);
        int base = rt.mark();
        rt.keep(rt.model.smallInt(frame.id()));
        rt.keep(rt.model.bool(frame.extended()));
        rt.keep(rt.model.bool(frame.remote()));
        rt.keep(rt.model.smallInt(received.filter()));
        if (to == list) {
            CanView.fill(rt, rt.item(list, FIELDS - 1), frame.data());
        } else {
            rt.setItem(to, rt.model.smallInt(FIELDS - 1), rt.newBytes(frame.data().clone()));
        }
        for (int i = 0; i < FIELDS - 1; i++) {
            rt.setItem(to, rt.model.smallInt(i), rt.arg(base + i));
        }
        return to;
    }

    /** Sets the filters of a bank. */
    @PyFunction(
            optional = 0,
            keywords = {"bank", "mode", "fifo", "params", "*", "rtr", "extframe"})
    void setfilter(
            Runtime rt, long bank, long mode, long fifo, long params, long rtr, long extframe) {
        CanFilters filters = Hardware.of(rt).buses.filters;
        boolean extended = extframe != 0 && rt.truth(extframe);
        CanBank made =
                new CanFilterArguments(rt, rt.toInt(mode), rt.toInt(fifo), params, rtr, extended)
                        .bank();
        int place = place(rt.toInt(bank), filters);
        if (made == null || place < 0) {
            throw rt.valueError("CAN filter parameter error");
        }
        filters.set(place, made);
    }

    /** Turns the filters of a bank off. */
    @PyFunction(keywords = {"bank", "*", "extframe"})
    void clearfilter(Runtime rt, long bank, long extframe) {
        CanFilters filters = Hardware.of(rt).buses.filters;
        int place = place(rt.toInt(bank), filters);
        if (place < 0) {
            throw rt.valueError("CAN filter parameter error");
        }
        filters.set(place, CanBank.OFF);
    }

    /** Where a bank of this controller lies, or -1. */
    private int place(int bank, CanFilters filters) {
        int place = second() ? bank + filters.start() : bank;
        int end = second() ? CanFilters.BANKS : filters.start();
        return bank >= 0 && place < end ? place : -1;
    }

    /** Sets what is called with the controller and a reason when a FIFO has frames. */
    @PyFunction
    void rxcallback(Runtime rt, long self, long fifo, long callback) {
        int number = rt.toInt(fifo) == 0 ? 0 : 1;
        long event = rt.slot(self, EVENTS + number);
        CanFifo from = port.controller().fifo(number);
        if (callback == rt.none) {
            from.interrupts(false);
        } else if (rt.slot(event, CanEventType.FUNCTION) == rt.none) {
            if (!rt.callable(callback)) {
                return;
            }
            from.interrupts(true);
        }
        rt.slot(event, CanEventType.FUNCTION, callback);
    }

    private static void interrupt(Runtime rt, int number) {
        long self = Singles.get(rt, CanTypeTable.TABLE, number);
        CanType can = of(rt, self);
        for (CanPort.Told told = can.port.next(); told != null; told = can.port.next()) {
            long event = rt.slot(self, EVENTS + told.fifo());
            if (rt.slot(event, CanEventType.FUNCTION) != rt.none) {
                rt.slot(event, CanEventType.REASON, rt.model.smallInt(told.reason().ordinal()));
                if (!called(rt, event, self, number)) {
                    can.rxcallback(rt, self, rt.model.smallInt(told.fifo()), rt.none);
                }
            }
        }
    }

    private static boolean called(Runtime rt, long event, long self, int number) {
        int mark = rt.mark();
        try {
            rt.callLocked(event, self);
            return true;
        } catch (PyException e) {
            Text text = new Text().add("uncaught exception in CAN(").add((long) number);
            rt.printTraceback(text.add(") rx interrupt handler\n"), rt.caught());
            rt.write(text);
            return false;
        } finally {
            rt.release(mark);
        }
    }

    @Slot(Of.IOCTL)
    static long ioctl(Runtime rt, long self, int request, long arg) {
        if (request != Stream.POLL) {
            return -StreamCalls.EINVAL;
        }
        CanController can = of(rt, self).port.controller();
        boolean read = can.fifo(0).size() + can.fifo(1).size() > 0;
        boolean write = can.waiting() < CanController.MAILBOXES;
        return arg & ((read ? Stream.POLL_RD : 0) | (write ? Stream.POLL_WR : 0));
    }
}
