package mp.port.pyboard.internal.bus;

import mp.port.pyboard.Level;
import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.Interrupts;
import mp.port.pyboard.internal.hardware.Signal;
import mp.port.pyboard.internal.hardware.Vector;

import java.util.ArrayDeque;

/**
 * A serial interface of the chip, with what its interrupt handler does: received frames go into a
 * buffer of a size; one more waits in the data register, all beyond are lost.
 */
public final class Uart {
    /** What interrupts tell, as in the status register: a frame has come. */
    public static final int RECEIVED = 0x20;

    /** The line has become idle after frames. */
    public static final int IDLE = 0x10;

    private static final int PRIORITY = 1;

    /** What it interrupts with; every received frame does. */
    public final Vector vector;

    private final Interrupts interrupts;
    private final Signal rts;
    private final Signal cts;
    private final ArrayDeque<Integer> buffer = new ArrayDeque<>();
    private final UartSender sender;
    private final UartReceiver receiver;
    private UartFormat format = new UartFormat(1, Byte.SIZE, UartFormat.Parity.NONE, 1);
    private boolean on;
    private boolean controlled;
    private int room;
    private int flags;

    /** One that is off. */
    public Uart(Hardware hardware, String peripheral) {
        interrupts = hardware.interrupts;
        vector = interrupts.vector(peripheral, PRIORITY);
        rts = hardware.signals.get(peripheral + "_RTS");
        cts = hardware.signals.get(peripheral + "_CTS");
        Signal tx = hardware.signals.get(peripheral + "_TX");
        sender = new UartSender(hardware.clock, new SignalWire(tx), format);
        sender.stop();
        receiver = new UartReceiver(hardware.clock, format, new Handler());
        hardware.signals.get(peripheral + "_RX").onInput(this::hear);
        cts.onInput(level -> sender.clear(!controlled || level != Level.HIGH));
    }

    /** The firmware's part: what comes goes into the buffer. */
    private final class Handler implements UartReceiver.Listener {
        @Override
        public void received(int data, boolean sound) {
            if (buffer.size() <= room) {
                buffer.add(data);
                ready();
            }
            tell(RECEIVED);
        }

        @Override
        public void idle() {
            tell(IDLE);
        }
    }

    private void hear(Level level) {
        if (on) {
            receiver.line(level == Level.HIGH);
        }
    }

    /** Starts it. @param size how many frames its buffer holds */
    public void start(UartFormat to, int size) {
        format = to;
        room = size;
        buffer.clear();
        on = true;
        sender.format(to);
        receiver.format(to);
    }

    /** Stops it. */
    public void stop() {
        on = false;
        sender.stop();
        receiver.stop();
        flow(false, false);
        vector.handler(null);
    }

    /** Whether it runs. */
    public boolean on() {
        return on;
    }

    /** Turns the control of flow on or off. */
    public void flow(boolean stopsOther, boolean stops) {
        controlled = stops;
        rts.drive(stopsOther ? Level.LOW : Level.FLOATING);
        sender.clear(!stops || cts.input() != Level.HIGH);
    }

    /** What frames look like. */
    public UartFormat format() {
        return format;
    }

    /** What sends. */
    public UartSender sender() {
        return sender;
    }

    /** How many frames wait to be read. */
    public int any() {
        return buffer.size() > 1 ? Math.min(buffer.size(), Math.max(1, room)) : buffer.size();
    }

    /** Takes the oldest frame; there must be one. */
    public int read() {
        int data = buffer.remove();
        ready();
        return data;
    }

    /** What has happened since this was asked. */
    public int takeFlags() {
        int taken = flags;
        flags = 0;
        return taken;
    }

    private void ready() {
        if (rts.output() != Level.FLOATING) {
            rts.drive(Level.of(buffer.size() > room));
        }
    }

    private void tell(int flag) {
        flags |= flag;
        interrupts.raise(vector);
    }
}
