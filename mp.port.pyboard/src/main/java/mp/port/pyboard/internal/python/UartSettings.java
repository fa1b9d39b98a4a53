package mp.port.pyboard.internal.python;

import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.Level;
import mp.port.pyboard.internal.board.Bus;
import mp.port.pyboard.internal.board.Clocks;
import mp.port.pyboard.internal.bus.PadSetup;
import mp.port.pyboard.internal.bus.Uart;
import mp.port.pyboard.internal.bus.UartFormat;
import mp.port.pyboard.internal.bus.UartFormat.Parity;
import mp.port.pyboard.internal.hardware.GpioPort;
import mp.port.pyboard.internal.hardware.Hardware;

/** What a serial interface was started with. */
final class UartSettings {
    private static final int BUFFER = 64;
    private static final String[] NAMES = {
        "baudrate",
        "bits",
        "parity",
        "stop",
        "flow",
        "timeout",
        "timeout_char",
        "rxbuf",
        "read_buf_len"
    };

    private long baudrate;
    private int flow;
    private int buffer;
    private int timeout;
    private int timeoutChar;
    private int width = 1;

    /** Milliseconds to wait for the first character. */
    int timeout() {
        return timeout;
    }

    /** Milliseconds to wait for each other one. */
    int timeoutChar() {
        return timeoutChar;
    }

    /** Bytes of a character, as scripts see them. */
    int width() {
        return width;
    }

    /** Takes the arguments of {@code init} and starts the interface. */
    void take(Runtime rt, int base, int n, int nKw, Bus bus, Uart uart) {
        int words = rt.bind(base, n, nKw, NAMES, 1, 4);
        int wanted = rt.toInt(rt.arg(words));
        int bits = number(rt, rt.arg(words + 1), Byte.SIZE);
        long given = rt.arg(words + 2);
        Parity parity = Parity.NONE;
        if (given != 0 && given != rt.none) {
            parity = (rt.toInt(given) & 1) != 0 ? Parity.ODD : Parity.EVEN;
        }
        int all = bits + (parity == Parity.NONE ? 0 : 1);
        if (all != 8 && all != 9) {
            throw rt.valueError("unsupported combination of bits and parity");
        }
        int stops = number(rt, rt.arg(words + 3), 1) == 1 ? 1 : 2;
        flow = number(rt, rt.arg(words + 4), 0);
        timeout = number(rt, rt.arg(words + 5), 0);
        baudrate = actual(rt, bus, wanted);
        timeoutChar = Math.max(number(rt, rt.arg(words + 6), 0), 13_000 / wanted + 2);
        buffer = number(rt, rt.arg(words + 8), BUFFER);
        buffer = Math.max(0, number(rt, rt.arg(words + 7), buffer));
        width = bits > Byte.SIZE ? 2 : 1;
        rt.reserve((long) buffer * width);
        start(rt, bus, uart, new UartFormat(1e9 / baudrate, bits, parity, stops));
        if (20 * Math.abs(baudrate - wanted) > baudrate) {
            throw rt.valueError("set baudrate " + baudrate + " is not within 5% of desired value");
        }
    }

    private static int number(Runtime rt, long w, int absent) {
        return w == 0 ? absent : rt.toInt(w);
    }

    /** The rate that comes of one that is wanted, by the divider of the interface. */
    private static long actual(Runtime rt, Bus bus, int wanted) {
        if (wanted <= 0) {
            throw rt.valueError("baudrate must be positive");
        }
        Clocks clocks = Hardware.of(rt).board.clocks();
        int number = BusNames.number(bus);
        long clock = number == 1 || number == 6 ? clocks.apb2() : clocks.apb1();
        return clock / Math.max(1, (clock + wanted / 2) / wanted & 0xffff);
    }

    private void start(Runtime rt, Bus bus, Uart uart, UartFormat format) {
        Hardware hardware = Hardware.of(rt);
        uart.start(format, buffer);
        PadSetup.give(hardware, bus, "TX", false, GpioPort.NO_PULL);
        PadSetup.give(hardware, bus, "RX", false, GpioPort.UP);
        boolean rts = (flow & UartType.RTS) != 0 && bus.pins().containsKey("RTS");
        boolean cts = (flow & UartType.CTS) != 0 && bus.pins().containsKey("CTS");
        if (rts) {
            PadSetup.give(hardware, bus, "RTS", false, GpioPort.NO_PULL);
        }
        if (cts) {
            PadSetup.give(hardware, bus, "CTS", false, GpioPort.UP);
        }
        uart.flow(rts, cts);
    }

    /** Takes the pins of an interface back. */
    static void release(Runtime rt, Bus bus) {
        Hardware hardware = Hardware.of(rt);
        for (String signal : new String[] {"TX", "RX"}) {
            hardware.signals.get(bus.peripheral() + "_" + signal).drive(Level.FLOATING);
            int number = bus.pins().get(signal).number();
            hardware.port(bus.pins().get(signal)).mode(number, GpioPort.INPUT);
        }
    }

    /** Shows all. */
    void print(Text out, UartFormat format) {
        out.add(", baudrate=").add(baudrate).add(", bits=").add((long) format.bits());
        out.add(", parity=");
        switch (format.parity()) {
            case NONE -> out.add("None");
            case EVEN -> out.add("0");
            case ODD -> out.add("1");
        }
        out.add(", stop=").add((long) format.stops()).add(", flow=");
        boolean rts = (flow & UartType.RTS) != 0;
        boolean cts = (flow & UartType.CTS) != 0;
        out.add(rts ? cts ? "RTS|CTS" : "RTS" : cts ? "CTS" : "0");
        out.add(", timeout=").add((long) timeout).add(", timeout_char=").add((long) timeoutChar);
        out.add(", rxbuf=").add((long) buffer);
    }
}
