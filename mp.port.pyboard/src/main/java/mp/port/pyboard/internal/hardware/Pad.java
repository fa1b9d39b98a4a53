package mp.port.pyboard.internal.hardware;

import mp.port.pyboard.Driver;
import mp.port.pyboard.Level;
import mp.port.pyboard.PinWatcher;
import mp.port.pyboard.VirtualPin;
import mp.port.pyboard.internal.board.AlternateFunction;
import mp.port.pyboard.internal.board.CpuPin;
import mp.port.pyboard.internal.clock.BoardClock;
import mp.port.pyboard.internal.hardware.Net.Contest;

import java.util.ArrayList;
import java.util.List;

/**
 * A pin of the chip: between what the registers of its port say it drives and the line it is on.
 */
public final class Pad implements VirtualPin {
    /** What the board's data says of the pin. */
    public final CpuPin pin;

    /** The registers of its port. */
    public final GpioPort port;

    private final BoardClock clock;
    private final Signals signals;
    private final List<PinWatcher> watchers = new ArrayList<>();
    private List<Signal> functions = List.of();
    private Net net = new Net(this);

    Pad(CpuPin pin, GpioPort port, Signals signals, BoardClock clock) {
        this.pin = pin;
        this.port = port;
        this.signals = signals;
        this.clock = clock;
    }

    @Override
    public String name() {
        return pin.name();
    }

    @Override
    public Level level() {
        return net.level();
    }

    /** Whether a digital input reads 1. */
    public boolean high() {
        return net.level() == Level.HIGH;
    }

    @Override
    public double volts() {
        return net.volts();
    }

    @Override
    public Driver driver() {
        return net.driver();
    }

    @Override
    public void watch(PinWatcher watcher) {
        watchers.add(watcher);
    }

    /** Puts a wire between two pads. */
    void join(Pad other) {
        net.join(other.net);
    }

    void net(Net joined) {
        net = joined;
    }

    /** The registers of the port have changed, or a signal of the pad has. */
    void update() {
        net.update();
    }

    /** The alternate function may have changed. */
    void route() {
        List<Signal> now = List.of();
        if (port.mode(pin.number()) == GpioPort.ALTERNATE) {
            int index = port.alternate(pin.number());
            now =
                    pin.functions().stream()
                            .filter(f -> f.index() == index)
                            .map(AlternateFunction::signals)
                            .flatMap(List::stream)
                            .map(signals::get)
                            .toList();
        }
        if (!now.equals(functions)) {
            List<Signal> before = functions;
            functions = now;
            before.forEach(s -> s.take(this));
            now.forEach(s -> s.give(this));
        }
    }

    void drive(Contest contest) {
        int bit = pin.number();
        int mode = port.mode(bit);
        if (mode == GpioPort.OUTPUT) {
            drive(contest, port.output(bit));
        } else if (mode == GpioPort.ALTERNATE) {
            for (Signal signal : functions) {
                if (signal.output() != Level.FLOATING) {
                    drive(contest, signal.output() == Level.HIGH);
                }
            }
        }
        int pull = mode == GpioPort.ANALOG ? GpioPort.NO_PULL : port.pull(bit);
        if (pull == GpioPort.UP || pull == GpioPort.DOWN) {
            contest.pull(pull == GpioPort.UP);
        }
    }

    private void drive(Contest contest, boolean high) {
        if (!(high && port.openDrain(pin.number()))) {
            contest.drive(high);
        }
    }

    /** The line has changed. */
    void changed(Level level) {
        port.changed(pin.number(), level);
        functions.forEach(s -> s.changed(level));
        for (PinWatcher watcher : List.copyOf(watchers)) {
            watcher.changed(clock.now(), level);
        }
    }
}
