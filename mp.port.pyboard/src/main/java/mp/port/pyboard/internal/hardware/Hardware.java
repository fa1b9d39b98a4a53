package mp.port.pyboard.internal.hardware;

import mp.core.runtime.BusFault;
import mp.core.runtime.Devices;
import mp.core.runtime.Host;
import mp.core.runtime.MemoryBus;
import mp.core.runtime.Runtime;
import mp.core.runtime.VmStopped;
import mp.machine.api.PinMaker;
import mp.port.pyboard.I2cPart;
import mp.port.pyboard.Part;
import mp.port.pyboard.VirtualBoard;
import mp.port.pyboard.internal.board.Board;
import mp.port.pyboard.internal.board.Clocks;
import mp.port.pyboard.internal.board.CpuPin;
import mp.port.pyboard.internal.bus.AnalogConverter;
import mp.port.pyboard.internal.bus.Buses;
import mp.port.pyboard.internal.clock.BoardClock;
import mp.port.pyboard.internal.machinecode.BoardProcessor;
import mp.port.pyboard.internal.python.PinType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A board that has power: one object from power-on to power-off, through all the VMs that run on
 * it. Everything is called on the thread of the VM that runs.
 */
public final class Hardware implements Devices, MemoryBus, VirtualBoard {
    private static final String CALIBRATION = "calibration";
    private static final int UNIQUE_ID_BYTES = 12;

    /** What is written into the chip when it is made: who, where, and the size of its flash. */
    private static final byte[] UNIQUE_ID =
            "\0\37\0\41\12Q406397".getBytes(StandardCharsets.US_ASCII);

    private static final int FLASH_SIZE_AT = 0x12;
    private static final int VREFINT_AT = 0x1a;

    /** The board. */
    public final Board board;

    /** Its time. */
    public final BoardClock clock;

    /** What lies at which address. */
    public final AddressSpace memory;

    /** Its interrupts. */
    public final Interrupts interrupts;

    /** Those that come from pins. */
    public final Exti exti;

    /** The signals of its peripherals. */
    public final Signals signals = new Signals();

    /** Its timers. */
    public final Timers timers;

    /** The interrupt that the firmware raises for its own timers. */
    public final Vector softTimers;

    /** Its watchdog. */
    public final Watchdog watchdog;

    /** Its buses and converters. */
    public final Buses buses;

    private final Map<Character, GpioPort> ports = new TreeMap<>();
    private Runnable attention = () -> {};
    private int calls;
    private int life;
    private ResetRequest request;
    private ResetCause cause = ResetCause.POWER_ON;
    private Clocks clocks;
    private String mainFile;
    private boolean connected = true;

    /** Gives power to a board. */
    public Hardware(Board board, BoardClock clock) {
        this.board = board;
        this.clock = clock;
        this.clocks = board.clocks();
        this.memory = new AddressSpace(board.mcu());
        this.interrupts = new Interrupts(this::attention);
        this.softTimers = interrupts.vector("soft timers", 15);
        this.exti = new Exti(interrupts);
        this.watchdog = new Watchdog(clock, () -> stopped(ResetRequest.WATCHDOG));
        memory.put("EXTI", exti);
        memory.put("SYSCFG", exti.choice);
        memory.put("DBGMCU", new PlainRegisters(0x400).with(0, board.mcu().id()));
        for (char letter = 'A'; letter <= 'I'; letter++) {
            if (memory.has("GPIO" + letter)) {
                GpioPort port = new GpioPort(letter, board.mcu(), signals, exti, clock);
                ports.put(letter, port);
                memory.put("GPIO" + letter, port);
            }
        }
        this.timers = new Timers(memory, signals, interrupts, clock);
        timers.clocks(clocks);
        clock.connect(this::attention, this::urgent);
        engrave();
        ports.values().forEach(GpioPort::reset);
        initialise();
        buses = new Buses(this);
    }

    /** What the firmware does first: the lights' pins drive, the switch's is pulled up. */
    private void initialise() {
        board.leds().forEach(led -> port(led).mode(led.number(), GpioPort.OUTPUT));
        port(board.button()).mode(board.button().number(), GpioPort.INPUT);
        port(board.button()).pull(board.button().number(), GpioPort.UP);
    }

    private void engrave() {
        MemoryBytes bytes = memory.memory(CALIBRATION);
        System.arraycopy(UNIQUE_ID, 0, bytes.array(), 0, UNIQUE_ID_BYTES);
        bytes.store(FLASH_SIZE_AT, 2, memory.memory("flash").array().length >> 10);
        bytes.store(VREFINT_AT, 2, AnalogConverter.referenceWord());
        bytes.store(VREFINT_AT + 2, 2, AnalogConverter.temperatureWord(30));
        bytes.store(VREFINT_AT + 4, 2, AnalogConverter.temperatureWord(110));
    }

    /** The board that a VM was given. */
    public static Hardware of(Runtime rt) {
        return rt.host().find(Hardware.class);
    }

    /** Adds the board to the capabilities of a VM. */
    public Host attach(Host host) {
        return host.withClock(clock)
                .with(this)
                .with(new BoardProcessor(this))
                .with((PinMaker) PinType::construct);
    }

    /** Between two VMs: nothing calls what the first one left any more. */
    public void softReset() {
        cause = ResetCause.SOFT;
        mainFile = null;
        life++;
        timers.stop();
        interrupts.reset();
        buses.softReset();
        for (int line = 0; line < Exti.LINES; line++) {
            exti.bit(Exti.IMR, line, false);
            exti.bit(Exti.PR, line, true);
        }
        calls = 0;
    }

    /** The chip begins anew: all registers are as after power-on, wires and parts stay. */
    public void hardReset(ResetCause why) {
        softReset();
        cause = why;
        clocks(board.clocks());
        timers.reset();
        watchdog.reset();
        ports.values().forEach(GpioPort::reset);
        initialise();
    }

    /** Why the chip began anew the last time. */
    public ResetCause cause() {
        return cause;
    }

    /** The frequencies of the chip's clocks. */
    public Clocks clocks() {
        return clocks;
    }

    /** Sets the frequencies. */
    public void clocks(Clocks to) {
        clocks = to;
        timers.clocks(to);
    }

    /** What {@code pyb.main} named as the script after boot.py, or null. */
    public String mainFile() {
        return mainFile;
    }

    /** Names the script after boot.py. */
    public void mainFile(String name) {
        mainFile = name;
    }

    /** Whether somebody is at the other end of the serial line. */
    public boolean connected() {
        return connected;
    }

    /** Says whether somebody is there. */
    public void connected(boolean there) {
        connected = there;
    }

    /** The 12 bytes that tell this chip from all others. */
    public byte[] uniqueId() {
        return Arrays.copyOf(memory.memory(CALIBRATION).array(), UNIQUE_ID_BYTES);
    }

    /** Ends the VM because a script wants a reset: returns what is to be thrown. */
    public VmStopped stop(ResetRequest wanted) {
        request = wanted;
        return new VmStopped("reset");
    }

    /** What a script asked for before its VM stopped, or null; asked once. */
    public ResetRequest takeRequest() {
        ResetRequest taken = request;
        request = null;
        return taken;
    }

    /** Whether something happened that no VM survives: there is no power, or no time any more. */
    public boolean stopped() {
        return request == ResetRequest.POWER_OFF || request == ResetRequest.WATCHDOG;
    }

    private void stopped(ResetRequest why) {
        request = why;
        attention();
    }

    /** The registers of a port. */
    public GpioPort port(char letter) {
        return ports.get(letter);
    }

    /** The registers of a pin's port. */
    public GpioPort port(CpuPin pin) {
        return port(pin.port());
    }

    /** The pad of a pin. */
    public Pad pad(CpuPin pin) {
        return port(pin).pad(pin.number());
    }

    /** How many VMs there have been: what belongs to one of them ends when this changes. */
    public int life() {
        return life;
    }

    /** A handler left a call for later: has whoever waits let the VM run it. */
    public void scheduled() {
        calls++;
        attention();
    }

    private void attention() {
        attention.run();
    }

    private boolean urgent() {
        return calls > 0 || interrupts.deliverable() || stopped();
    }

    @Override
    public void connect(Runnable look) {
        attention = look;
        look.run();
    }

    @Override
    public void turn() {
        clock.turn();
    }

    @Override
    public boolean serve(Runtime rt) {
        calls = Math.max(0, calls - 1);
        look(rt);
        return clock.isVirtual() || calls > 0;
    }

    /** In virtual time no handler runs while a native works: nothing is due that was not before. */
    @Override
    public boolean poll(Runtime rt) {
        if (!clock.isVirtual()) {
            look(rt);
        }
        return clock.isVirtual() || calls > 0;
    }

    private void look(Runtime rt) {
        clock.poll();
        if (stopped()) {
            throw new VmStopped("the board has stopped");
        }
        interrupts.deliver(rt);
    }

    @Override
    public int load(long address, int bytes) throws BusFault {
        return memory.load(address, bytes);
    }

    @Override
    public void store(long address, int bytes, int value) throws BusFault {
        memory.store(address, bytes, value);
    }

    @Override
    public Pad pin(String name) {
        CpuPin named = board.pins().get(name);
        CpuPin pin = named != null ? named : board.mcu().pins().get(name);
        if (pin == null) {
            throw new IllegalArgumentException("no pin " + name + " on " + board.name());
        }
        return pad(pin);
    }

    @Override
    public void wire(String pin, String other) {
        pin(pin).join(pin(other));
    }

    @Override
    public Pad button() {
        return pad(board.button());
    }

    @Override
    public Part part(String name) {
        return name.equals("accel") ? this::tilt : null;
    }

    private void tilt(List<String> axes) {
        if (axes.size() != 3 || axes.stream().anyMatch(a -> !a.matches("-?\\d+"))) {
            throw new IllegalArgumentException("expected three counts, not " + axes);
        }
        int[] counts = axes.stream().mapToInt(Integer::parseInt).toArray();
        buses.accelerometer.set(counts[0], counts[1], counts[2]);
    }

    @Override
    public void i2c(String clock, String data, I2cPart part) {
        buses.connect(pin(clock), pin(data), part);
    }

    @Override
    public void powerOff() {
        stopped(ResetRequest.POWER_OFF);
    }

    @Override
    public long nanos() {
        return clock.now();
    }

    @Override
    public void at(long nanos, Runnable action) {
        clock.at(nanos, action);
    }

    @Override
    public void post(Runnable action) {
        clock.post(action);
    }
}
