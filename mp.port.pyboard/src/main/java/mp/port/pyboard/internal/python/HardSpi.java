package mp.port.pyboard.internal.python;

import mp.core.runtime.Runtime;
import mp.port.pyboard.Level;
import mp.port.pyboard.internal.board.Bus;
import mp.port.pyboard.internal.bus.PadSetup;
import mp.port.pyboard.internal.bus.SignalWire;
import mp.port.pyboard.internal.bus.SpiController;
import mp.port.pyboard.internal.hardware.GpioPort;
import mp.port.pyboard.internal.hardware.Hardware;

/**
 * An SPI peripheral of the chip: its settings, and its transfers. Both {@code pyb.SPI} and {@code
 * machine.SPI} work on it.
 */
final class HardSpi {
    static final int MSB = 0;
    static final int LSB = 0x80;
    private static final double NANOS = 1e9;
    private static final int SLOWEST = 256;
    private static final int EIO = 5;

    /** The bus. */
    final Bus bus;

    private SpiController controller;
    private boolean on;
    private int prescaler = 2;
    private int polarity = 1;
    private int phase;
    private int bits = Byte.SIZE;
    private int first = MSB;

    HardSpi(Bus bus) {
        this.bus = bus;
    }

    /** Sets what a clock looks like; a value below 0 leaves one as it is. */
    void shape(int newPolarity, int newPhase) {
        polarity = newPolarity < 0 ? polarity : newPolarity == 0 ? 0 : 1;
        phase = newPhase < 0 ? phase : newPhase == 0 ? 0 : 1;
    }

    /** Sets what an item looks like; a value below 0 leaves one as it is. */
    void item(int newBits, int newFirst) {
        bits = newBits < 0 ? bits : newBits == Short.SIZE ? Short.SIZE : Byte.SIZE;
        first = newFirst < 0 ? first : newFirst;
    }

    /** Takes the smallest power of two that divides the clock to at most a rate. */
    void rate(Runtime rt, int baudrate) {
        if (baudrate <= 0) {
            throw rt.valueError("baudrate must be positive");
        }
        long wanted = (source(rt) + baudrate - 1) / baudrate;
        divide((int) Math.min(wanted, SLOWEST));
    }

    /** Divides the clock by a power of two, at least by what is wanted. */
    void divide(int wanted) {
        prescaler = 2;
        while (prescaler < wanted && prescaler < SLOWEST) {
            prescaler *= 2;
        }
    }

    private long source(Runtime rt) {
        Hardware hardware = Hardware.of(rt);
        boolean fast = bus.peripheral().equals("SPI1");
        return fast ? hardware.board.clocks().apb2() : hardware.board.clocks().apb1();
    }

    /** The rate that is set. */
    long rate(Runtime rt) {
        return source(rt) / prescaler;
    }

    int prescaler() {
        return prescaler;
    }

    /** Whether it runs. */
    boolean on() {
        return on;
    }

    /** Polarity, phase and bits, as objects show them. */
    String settings() {
        return ", polarity=" + polarity + ", phase=" + phase + ", bits=" + bits;
    }

    /** Gives the pins of the bus to the peripheral. */
    void start(Runtime rt, boolean controls) {
        Hardware hardware = Hardware.of(rt);
        int pull = polarity == 0 ? GpioPort.DOWN : GpioPort.UP;
        SignalWire sck = wire(hardware, "SCK", pull);
        SignalWire miso = wire(hardware, "MISO", pull);
        SignalWire mosi = wire(hardware, "MOSI", pull);
        long half = Math.max(1, Math.round(NANOS / 2 / rate(rt)));
        SpiController.Format format =
                new SpiController.Format(half, polarity == 1, phase == 1, bits, first == LSB);
        controller =
                controls ? new SpiController(sck, mosi, miso, new VmWaiting(rt), format) : null;
        on = true;
    }

    private SignalWire wire(Hardware hardware, String signal, int pull) {
        SignalWire wire = new SignalWire(PadSetup.give(hardware, bus, signal, false, pull));
        wire.release();
        return wire;
    }

    /** Takes the pins back. */
    void stop(Runtime rt) {
        Hardware hardware = Hardware.of(rt);
        for (String signal : new String[] {"SCK", "MISO", "MOSI"}) {
            hardware.signals.get(bus.peripheral() + "_" + signal).drive(Level.FLOATING);
            int number = bus.pins().get(signal).number();
            hardware.port(bus.pins().get(signal)).mode(number, GpioPort.INPUT);
        }
        controller = null;
        on = false;
    }

    /** Whether it runs as a peripheral, which nobody speaks to. */
    boolean silent() {
        return on && controller == null;
    }

    /** Sends and receives as many bytes; items of 16 bits are pairs of them, the lower first. */
    void exchange(Runtime rt, byte[] out, byte[] in) {
        if (controller == null) {
            throw rt.osError(EIO);
        }
        if (bits == Byte.SIZE) {
            for (int i = 0; i < out.length; i++) {
                in[i] = (byte) controller.exchange(out[i] & 0xff);
            }
            return;
        }
        for (int i = 0; i + 1 < out.length; i += 2) {
            int item = controller.exchange(out[i] & 0xff | (out[i + 1] & 0xff) << Byte.SIZE);
            in[i] = (byte) item;
            in[i + 1] = (byte) (item >> Byte.SIZE);
        }
    }
}
