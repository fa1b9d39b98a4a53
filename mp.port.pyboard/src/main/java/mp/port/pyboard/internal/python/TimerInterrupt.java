package mp.port.pyboard.internal.python;

import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.hardware.TimerUnit;

/** The interrupt of a timer: its callback and those of its channels. */
final class TimerInterrupt {
    private static final int FLAGS = 0x1f;

    private TimerInterrupt() {}

    static void handle(Runtime rt, int id) {
        long timer = RootsType.get(rt, RootsType.timer(id));
        if (timer == 0) {
            return;
        }
        TimerUnit unit = TimerType.of(rt, timer).unit;
        int handled = 1;
        flag(rt, timer, 0, timer, TimerType.CALLBACK);
        for (int channel = 1; channel <= 4; channel++) {
            long object = rt.slot(timer, TimerType.channelSlot(channel));
            if (object != 0) {
                flag(rt, timer, channel, object, TimerChannelType.CALLBACK);
                handled |= 1 << channel;
            }
        }
        int rest = unit.load(TimerUnit.DIER) & FLAGS & ~handled;
        if (rest != 0) {
            unit.store(TimerUnit.DIER, 0, rest);
            unit.store(TimerUnit.SR, 0, rest);
            String bits = "%02x".formatted(rest);
            rt.write(new Text().add("unhandled interrupt SR=0x" + bits + " (now disabled)\n"));
        }
    }

    /** Handles one flag; the callback lies in a slot of the holder. */
    private static void flag(Runtime rt, long timer, int bit, long holder, int slot) {
        TimerType type = TimerType.of(rt, timer);
        int mask = 1 << bit;
        if ((type.unit.load(TimerUnit.SR) & type.unit.load(TimerUnit.DIER) & mask) == 0) {
            return;
        }
        type.unit.store(TimerUnit.SR, 0, mask);
        long callback = rt.slot(holder, slot);
        if (callback != 0 && !Callbacks.call(rt, callback, timer, type.hard())) {
            rt.slot(holder, slot, 0);
            type.unit.store(TimerUnit.DIER, 0, mask);
        }
    }
}
