package mp.port.pyboard.internal.bus;

import mp.port.pyboard.Driver;
import mp.port.pyboard.I2cPart;
import mp.port.pyboard.Level;
import mp.port.pyboard.VirtualPin;
import mp.port.pyboard.internal.board.AnalogInput;
import mp.port.pyboard.internal.board.CpuPin;
import mp.port.pyboard.internal.hardware.GpioPort;
import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.Pad;
import mp.port.pyboard.internal.part.Mma7660;

import java.util.Map;
import java.util.TreeMap;

/** What hangs on the buses of a board and in its converters, from power-on to power-off. */
public final class Buses {
    /** The pin that gives the accelerometer its power. */
    private static final String SUPPLY = "MMA_AVDD";

    /** The accelerometer. */
    public final Mma7660 accelerometer = new Mma7660();

    /** The analog-to-digital converter. */
    public final AnalogConverter adc;

    /** The real-time clock. */
    public final RealTimeClock rtc;

    /** The filters of both CAN controllers. */
    public final CanFilters filters = new CanFilters();

    private final Hardware hardware;
    private final CanPort[] cans;
    private final DacChannel[] dacs;
    private final Servo[] servos = new Servo[Servo.COUNT];
    private final Map<String, Uart> uarts = new TreeMap<>();

    /** Wires what the board has. */
    public Buses(Hardware hardware) {
        this.hardware = hardware;
        rtc = new RealTimeClock(hardware.clock, hardware.exti);
        hardware.memory.put("RTC", rtc);
        cans = new CanPort[] {new CanPort(hardware, filters, 1), new CanPort(hardware, filters, 2)};
        adc = new AnalogConverter(analogPads());
        dacs =
                new DacChannel[] {
                    new DacChannel(hardware.pin("A4").driver()),
                    new DacChannel(hardware.pin("A5").driver())
                };
        for (int i = 0; i < Servo.COUNT; i++) {
            servos[i] = new Servo(hardware, i + 1);
        }
        mount();
    }

    /** The connector of a servo motor, counted from 1. */
    public Servo servo(int number) {
        return servos[number - 1];
    }

    /** The pad of each channel of the analog converter. */
    private Pad[] analogPads() {
        Pad[] pads = new Pad[AnalogInput.COUNT];
        for (CpuPin pin : hardware.board.mcu().pins().values()) {
            if (pin.analog() != null) {
                pads[pin.analog().channel()] = hardware.pad(pin);
            }
        }
        return pads;
    }

    /** Channel 1 or 2 of the digital-to-analog converter. */
    public DacChannel dac(int number) {
        return dacs[number - 1];
    }

    /** CAN controller 1 or 2. */
    public CanPort can(int number) {
        return cans[number - 1];
    }

    /** A serial interface of the chip. */
    public Uart uart(String peripheral) {
        return uarts.computeIfAbsent(peripheral, name -> new Uart(hardware, name));
    }

    /** Between two VMs: stops what the first one started; the accelerometer loses its power. */
    public void softReset() {
        uarts.values().forEach(Uart::stop);
        rtc.reset();
        for (CanPort can : cans) {
            can.stop();
        }
        filters.reset();
        for (DacChannel dac : dacs) {
            dac.off();
        }
        for (Servo servo : servos) {
            servo.stop();
        }
        Pad power = hardware.pin(SUPPLY);
        power.port.output(power.pin.number(), false);
        power.port.mode(power.pin.number(), GpioPort.OUTPUT);
    }

    /** The accelerometer: its two lines have resistors to the supply on the board. */
    private void mount() {
        Pad scl = hardware.pin("B6");
        Pad sda = hardware.pin("B7");
        Pad power = hardware.pin(SUPPLY);
        for (Pad line : new Pad[] {scl, sda}) {
            Driver resistor = line.driver();
            resistor.pull(true);
        }
        connect(scl, sda, accelerometer);
        power.watch((nanos, level) -> accelerometer.power(level == Level.HIGH));
    }

    /** Puts a part on the two lines of an I2C bus. */
    public void connect(VirtualPin scl, VirtualPin sda, I2cPart part) {
        I2cTarget target = new I2cTarget(part, new PinWire(sda));
        scl.watch((nanos, level) -> target.scl(level == Level.HIGH));
        sda.watch((nanos, level) -> target.sda(level == Level.HIGH));
    }
}
