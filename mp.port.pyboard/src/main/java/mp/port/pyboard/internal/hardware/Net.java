package mp.port.pyboard.internal.hardware;

import mp.port.pyboard.Level;

import java.util.ArrayList;
import java.util.List;

/**
 * A line: the pads that wires join, and all that drives it from outside. Strong drivers win over
 * pulls; two that disagree make a conflict, two pulls that disagree leave it floating.
 */
final class Net {
    /** The supply, in volts; above half of it a line is high. */
    static final double SUPPLY = 3.3;

    private final List<Pad> pads = new ArrayList<>();
    private final List<OutsideDriver> drivers = new ArrayList<>();
    private Level level = Level.FLOATING;
    private double volts;

    Net(Pad pad) {
        pads.add(pad);
    }

    Level level() {
        return level;
    }

    double volts() {
        return volts;
    }

    OutsideDriver driver() {
        OutsideDriver driver = new OutsideDriver(this);
        drivers.add(driver);
        return driver;
    }

    /** Joins another line to this one. */
    void join(Net other) {
        if (other != this) {
            pads.addAll(other.pads);
            drivers.addAll(other.drivers);
            other.pads.forEach(p -> p.net(this));
            other.drivers.forEach(d -> d.net(this));
            update();
        }
    }

    /** Something that drives or pulls has changed. */
    void update() {
        Contest contest = new Contest();
        pads.forEach(p -> p.drive(contest));
        drivers.forEach(d -> d.drive(contest));
        Level now = contest.level();
        volts = contest.volts();
        if (now != level) {
            level = now;
            for (Pad pad : List.copyOf(pads)) {
                pad.changed(now);
            }
        }
    }

    /** Who drives a line. */
    static final class Contest {
        private boolean low;
        private boolean high;
        private boolean weakLow;
        private boolean weakHigh;
        private boolean analog;
        private double volts;

        void drive(boolean toHigh) {
            high |= toHigh;
            low |= !toHigh;
        }

        void pull(boolean toHigh) {
            weakHigh |= toHigh;
            weakLow |= !toHigh;
        }

        void drive(double toVolts) {
            analog = true;
            volts = toVolts;
        }

        Level level() {
            if (high && low) {
                return Level.CONFLICT;
            }
            if (high || low) {
                return Level.of(high);
            }
            if (analog) {
                return Level.of(volts > SUPPLY / 2);
            }
            return weakHigh == weakLow ? Level.FLOATING : Level.of(weakHigh);
        }

        double volts() {
            return high || low || !analog ? (level() == Level.HIGH ? SUPPLY : 0) : volts;
        }
    }
}
