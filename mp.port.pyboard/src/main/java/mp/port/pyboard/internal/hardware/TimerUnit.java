package mp.port.pyboard.internal.hardware;

import mp.port.pyboard.Level;
import mp.port.pyboard.internal.clock.BoardClock;
import mp.port.pyboard.internal.clock.Event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A timer of the chip, by its registers. Where nobody can see what it does meanwhile it is brought
 * up to date only when it is asked; otherwise there is an event for each point of its round at
 * which something changes, at exact multiples of its clock.
 */
public final class TimerUnit implements RegisterBlock {
    /** Offsets of the registers. */
    public static final int CR1 = 0x00;

    public static final int SMCR = 0x08;
    public static final int DIER = 0x0c;
    public static final int SR = 0x10;
    public static final int EGR = 0x14;
    public static final int CCMR1 = 0x18;
    public static final int CCMR2 = 0x1c;
    public static final int CCER = 0x20;
    public static final int CNT = 0x24;
    public static final int PSC = 0x28;
    public static final int ARR = 0x2c;
    public static final int CCR1 = 0x34;
    public static final int BDTR = 0x44;

    /** Bits of CR1. */
    public static final int ENABLE = 1;

    public static final int ONE_PULSE = 8;
    public static final int DOWN = 0x10;
    public static final int CENTRE = 0x60;
    public static final int PRELOAD = 0x80;

    /** The bit of BDTR without which the outputs of an advanced timer do nothing. */
    public static final int MAIN_OUTPUT = 0x8000;

    private static final int LAST = 0x50;
    private static final int CHANNELS = 4;
    private static final int FLAGS = 0x1f;
    private static final int UPDATE = 1;
    private static final int ENCODER = 3;

    /** Events come no closer than this; what would come between them happens with the next. */
    private static final long CLOSEST = 250;

    /** Its number. */
    public final int id;

    /** The interrupt that all its flags raise. */
    public final Vector vector;

    /** The highest value of its counter. */
    public final long most;

    private final boolean advanced;
    private final BoardClock clock;
    private final Interrupts interrupts;
    private final int[] registers = new int[LAST / Integer.BYTES + 1];
    private final TimerOutput[] outputs = new TimerOutput[CHANNELS];
    private final boolean[] inputs = new boolean[CHANNELS];
    private final List<Runnable> listeners = new ArrayList<>();

    private Rate rate;
    private long prescale;
    private long reload;

    /** Where the round is, at so many cycles after the start. */
    private long position;

    private long cycles;
    private long start;
    private Event event;

    TimerUnit(int id, boolean wide, Signals signals, Interrupts interrupts, BoardClock clock) {
        this.id = id;
        this.most = wide ? 0xffff_ffffL : 0xffff;
        this.advanced = id == 1 || id == 8;
        this.clock = clock;
        this.interrupts = interrupts;
        this.vector = interrupts.vector("TIM" + id, id == 5 ? 6 : 13);
        for (int i = 0; i < CHANNELS; i++) {
            int channel = i;
            String name = "TIM" + id + "_CH" + (i + 1);
            outputs[i] = new TimerOutput(signals.get(name), signals.get(name + "N"));
            outputs[i].signal.onInput(level -> input(channel, level));
            outputs[i].signal.onRoute(this::changed);
        }
        reset();
    }

    /** What a reset leaves. */
    void reset() {
        Arrays.fill(registers, 0);
        set(ARR, (int) most);
        reload = most;
        prescale = 0;
        position = 0;
        for (TimerOutput output : outputs) {
            output.compare(0);
        }
        configure();
        plan();
    }

    /** The clock that the timer gets; it goes on from where it is. */
    void rate(long hertz) {
        if (rate != null) {
            sync();
        }
        rate = new Rate(hertz);
        restart();
        plan();
    }

    /** Has something happen at each update, until the listener is removed. */
    public void onUpdate(Runnable listener) {
        listeners.add(listener);
        changed();
    }

    /** Removes a listener. */
    public void removeOnUpdate(Runnable listener) {
        listeners.remove(listener);
        changed();
    }

    /** Whether the timer has an output or an input of this number, counted from 1. */
    public boolean has(int channel) {
        int count =
                switch (id) {
                    case 6, 7 -> 0;
                    case 9, 12 -> 2;
                    case 10, 11, 13, 14 -> 1;
                    default -> CHANNELS;
                };
        return channel <= count;
    }

    /** The clock that it gets, in Hz. */
    public long hertz() {
        return rate.hertz();
    }

    /** Whether it is one of the two with break input, dead time and twin outputs. */
    public boolean isAdvanced() {
        return advanced;
    }

    /** Stops it: no interrupts, no outputs. */
    public void stop() {
        store(DIER, 0, -1);
        store(CCER, 0, -1);
        store(CR1, 0, -1);
    }

    // Registers

    @Override
    public int load(int offset) {
        if (offset == CNT) {
            sync();
            return (int) (encoder() ? position : mode().count(position, reload));
        }
        if (offset == SR) {
            sync();
        }
        if (offset >= CCR1 && offset < CCR1 + CHANNELS * Integer.BYTES) {
            return (int) outputs[(offset - CCR1) / Integer.BYTES].given();
        }
        return offset <= LAST && offset != EGR ? get(offset) : 0;
    }

    @Override
    public void store(int offset, int value, int mask) {
        if (offset > LAST) {
            return;
        }
        sync();
        int now = load(offset) & ~mask | value & mask;
        switch (offset) {
            case SR -> set(SR, get(SR) & (value | ~mask));
            case EGR -> generate(value & mask);
            case CNT -> {
                position = encoder() ? now & most : mode().position(now & most, reload);
                restart();
            }
            case CR1 -> control(now);
            case ARR -> {
                set(ARR, (int) (now & most));
                if ((get(CR1) & PRELOAD) == 0) {
                    reload(now & most);
                }
            }
            case PSC -> set(PSC, now & 0xffff);
            default -> {
                set(offset, now);
                if (offset >= CCR1 && offset < CCR1 + CHANNELS * Integer.BYTES) {
                    outputs[(offset - CCR1) / Integer.BYTES].compare(now & most);
                }
            }
        }
        configure();
        raise();
        plan();
    }

    private int get(int offset) {
        return registers[offset / Integer.BYTES];
    }

    private void set(int offset, int value) {
        registers[offset / Integer.BYTES] = value;
    }

    private void control(int now) {
        boolean starts = (now & ENABLE) != 0 && (get(CR1) & ENABLE) == 0;
        set(CR1, now);
        if (position >= mode().length(reload)) {
            position = 0;
        }
        if (starts) {
            restart();
        }
    }

    private void generate(int bits) {
        if ((bits & UPDATE) != 0) {
            position = 0;
            update();
            restart();
        }
        set(SR, get(SR) | bits & FLAGS & ~UPDATE);
    }

    private void reload(long value) {
        reload = value;
        if (position >= mode().length(reload)) {
            position = 0;
            restart();
        }
    }

    /** Hands the channels what the registers say of them, and has them drive. */
    private void configure() {
        for (int i = 0; i < CHANNELS; i++) {
            int modes = get(i < 2 ? CCMR1 : CCMR2) >> Byte.SIZE * (i % 2) & 0xff;
            outputs[i].configure(modes, get(CCER) >> 4 * i & 15);
        }
        drive();
    }

    private void drive() {
        boolean main = !advanced || (get(BDTR) & MAIN_OUTPUT) != 0;
        long count = mode().count(position, reload);
        boolean falling = mode().falling(position, reload);
        for (TimerOutput output : outputs) {
            output.drive(count, falling, main);
        }
    }

    private CountMode mode() {
        int bits = get(CR1);
        if ((bits & CENTRE) != 0) {
            return CountMode.CENTRE;
        }
        return (bits & DOWN) != 0 ? CountMode.DOWN : CountMode.UP;
    }

    private boolean counting() {
        return (get(CR1) & ENABLE) != 0 && !encoder();
    }

    // Time

    /** Counts time from now on. */
    private void restart() {
        start = clock.now();
        cycles = 0;
    }

    /** Whether somebody sees, or is called for, what happens meanwhile. */
    private boolean watched() {
        return (get(DIER) & FLAGS) != 0 || seen();
    }

    /** Whether it matters how often the counter comes round, and when. */
    private boolean seen() {
        if (!listeners.isEmpty()) {
            return true;
        }
        for (TimerOutput output : outputs) {
            if (output.visible()) {
                return true;
            }
        }
        return false;
    }

    /** Brings the round to where it is now. */
    private void sync() {
        if (!counting()) {
            return;
        }
        long now = rate.cycles(clock.now() - start);
        if (!seen()) {
            skip(now);
        }
        for (; ; ) {
            long next = next();
            long then = cycles + (next - position) * (prescale + 1);
            if (then > now || !counting()) {
                break;
            }
            cycles = then;
            position = next;
            arrive();
        }
        if (counting()) {
            long ticks = (now - cycles) / (prescale + 1);
            cycles += ticks * (prescale + 1);
            position += ticks;
        }
    }

    /** Leaves whole rounds out, but for the first, which loads what was preloaded, and the last. */
    private void skip(long now) {
        boolean loaded = prescale == get(PSC) && reload == Integer.toUnsignedLong(get(ARR));
        long round = mode().length(reload) * (prescale + 1);
        long rounds = (now - cycles) / round - 1;
        if (loaded && rounds > 1 && (get(CR1) & ONE_PULSE) == 0) {
            cycles += rounds * round;
        }
    }

    /** The next position at which something happens. */
    private long next() {
        CountMode mode = mode();
        long next = mode.length(reload);
        if (mode == CountMode.CENTRE && position < reload) {
            next = reload;
        }
        for (TimerOutput output : outputs) {
            if (!output.captures()) {
                next = Math.min(next, mode.next(position, output.compare(), reload));
            }
        }
        return next;
    }

    /** Does what happens at the position. */
    private void arrive() {
        CountMode mode = mode();
        if (position == mode.length(reload)) {
            position = 0;
            update();
        } else if (mode == CountMode.CENTRE && position == reload) {
            update();
        }
        long count = mode.count(position, reload);
        for (int i = 0; i < CHANNELS; i++) {
            if (!outputs[i].captures() && outputs[i].compare() == count) {
                set(SR, get(SR) | 2 << i);
                outputs[i].match();
            }
        }
        drive();
        raise();
    }

    /** An update: what was preloaded counts from now on. */
    private void update() {
        set(SR, get(SR) | UPDATE);
        prescale = get(PSC);
        reload = Integer.toUnsignedLong(get(ARR));
        for (TimerOutput output : outputs) {
            output.update();
        }
        if ((get(CR1) & ONE_PULSE) != 0) {
            set(CR1, get(CR1) & ~ENABLE);
        }
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private void raise() {
        if ((get(SR) & get(DIER) & FLAGS) != 0) {
            interrupts.raise(vector);
        }
    }

    private void changed() {
        sync();
        for (int i = 0; i < CHANNELS; i++) {
            inputs[i] = outputs[i].signal.input() == Level.HIGH;
        }
        drive();
        plan();
    }

    /** Plans the next event, where somebody would see it. */
    private void plan() {
        if (event != null) {
            event.cancel();
            event = null;
        }
        if (counting() && watched()) {
            long then = cycles + (next() - position) * (prescale + 1);
            long nanos = Math.max(start + rate.nanos(then), clock.now() + CLOSEST);
            event = clock.at(nanos, this::happen);
        }
    }

    private void happen() {
        sync();
        plan();
    }

    // Inputs

    private boolean encoder() {
        int slave = get(SMCR) & 7;
        return slave >= 1 && slave <= ENCODER;
    }

    private void input(int channel, Level level) {
        boolean rising = level == Level.HIGH;
        if (inputs[channel] == rising) {
            return;
        }
        inputs[channel] = rising;
        if (encoder() && channel < 2) {
            turn(channel, rising);
            return;
        }
        if (outputs[channel].captures(rising)) {
            sync();
            outputs[channel].capture(mode().count(position, reload));
            set(SR, get(SR) | 2 << channel);
            raise();
        }
    }

    /** An edge of an encoder: the other line says which way it turns. */
    private void turn(int channel, boolean rising) {
        boolean counts = ((get(SMCR) & 7) >> channel & 1) != 0;
        if (!counts || (get(CR1) & ENABLE) == 0) {
            return;
        }
        boolean other = outputs[1 - channel].signal.input() == Level.HIGH;
        boolean up = (channel == 0) == (rising != other);
        long round = Integer.toUnsignedLong(get(ARR)) + 1;
        position = Math.floorMod(position + (up ? 1 : -1), round);
        if (position == (up ? 0 : round - 1)) {
            set(SR, get(SR) | UPDATE);
            raise();
        }
    }
}
