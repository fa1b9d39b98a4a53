package mp.port.pyboard.internal.hardware;

import mp.port.pyboard.Driver;
import mp.port.pyboard.internal.hardware.Net.Contest;

import java.util.function.Consumer;

/** A driver outside the chip. */
final class OutsideDriver implements Driver {
    private static final Consumer<Contest> NOTHING = contest -> {};

    private Net net;
    private Consumer<Contest> effect = NOTHING;

    OutsideDriver(Net net) {
        this.net = net;
    }

    void net(Net joined) {
        net = joined;
    }

    void drive(Contest contest) {
        effect.accept(contest);
    }

    @Override
    public void drive(boolean high) {
        set(contest -> contest.drive(high));
    }

    @Override
    public void pull(boolean high) {
        set(contest -> contest.pull(high));
    }

    @Override
    public void volts(double volts) {
        if (!(volts >= 0 && volts <= Net.SUPPLY)) {
            throw new IllegalArgumentException(volts + " V is not between 0 and " + Net.SUPPLY);
        }
        set(contest -> contest.drive(volts));
    }

    @Override
    public void release() {
        set(NOTHING);
    }

    private void set(Consumer<Contest> to) {
        effect = to;
        net.update();
    }
}
