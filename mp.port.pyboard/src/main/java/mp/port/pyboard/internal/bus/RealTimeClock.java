package mp.port.pyboard.internal.bus;

import mp.port.pyboard.internal.clock.BoardClock;
import mp.port.pyboard.internal.clock.Event;
import mp.port.pyboard.internal.hardware.Exti;
import mp.port.pyboard.internal.hardware.RegisterBlock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The real-time clock. Its date and time are those of the board's clock, in local time, so what
 * scripts read from {@code time} follows it. The day of the week counts on from what was set. Its
 * crystal is exact: the calibration is only remembered.
 */
public final class RealTimeClock implements RegisterBlock {
    /** Offsets of registers. */
    public static final int CR = 0x08;

    public static final int WUTR = 0x14;
    public static final int CALR = 0x3c;

    /** Bits of CR: the wake-up timer runs; it interrupts. */
    public static final int WAKEUP_ON = 1 << 10;

    public static final int WAKEUP_INTERRUPTS = 1 << 14;

    /** The line of external interrupts that the wake-up timer pulls. */
    public static final int WAKEUP_LINE = 22;

    /** Ticks of the sub-second counter, which runs down, in a second. */
    public static final int TICKS = 256;

    private static final int TR = 0x00;
    private static final int DR = 0x04;
    private static final int ISR = 0x0c;
    private static final int PRER = 0x10;
    private static final int SSR = 0x28;
    private static final int LAST = 0x9c;

    /** Of ISR: the calendar is set and in step; it is being set; the wake-up timer has expired. */
    private static final int CALENDAR = 0x30;

    private static final int WAKEUP_WRITABLE = 4;
    private static final int SETTING = 0x80;
    private static final int IN_SETTING = 0x40;
    private static final int EXPIRED = 1 << 10;

    private static final long SECOND = 1_000_000_000;
    private static final long CRYSTAL = 32_768;
    private static final int FIRST_YEAR = 2000;
    private static final LocalDate AT_FIRST = LocalDate.of(2015, 1, 1);

    private final BoardClock clock;
    private final Exti exti;
    private final int[] registers = new int[LAST / Integer.BYTES + 1];

    /** Added to the day of the week that the calendar knows. */
    private int dayShift;

    private Event wakeup;

    /** One that runs: from 2015 on, where the board's clock is before its first year. */
    public RealTimeClock(BoardClock clock, Exti exti) {
        this.clock = clock;
        this.exti = exti;
        registers[PRER / Integer.BYTES] = 0x7f << 16 | TICKS - 1;
        if (now().getYear() < FIRST_YEAR) {
            set(AT_FIRST.atStartOfDay(), AT_FIRST.getDayOfWeek().getValue());
        }
    }

    /** Date and time. */
    public LocalDateTime now() {
        long nanos = clock.epochNanos();
        long seconds = Math.floorDiv(nanos, SECOND);
        return LocalDateTime.ofEpochSecond(
                seconds + clock.localOffset(seconds),
                (int) Math.floorMod(nanos, SECOND),
                ZoneOffset.UTC);
    }

    /** The day of the week, 1 to 7. */
    public int weekday() {
        return Math.floorMod(now().getDayOfWeek().getValue() + dayShift - 1, 7) + 1;
    }

    /** Sets all. */
    public void set(LocalDateTime to, int weekday) {
        long seconds = to.toEpochSecond(ZoneOffset.UTC);
        long utc = seconds - clock.localOffset(seconds);
        clock.epochNanos(utc * SECOND + to.getNano());
        dayShift = weekday - to.getDayOfWeek().getValue();
    }

    /** The sub-second counter. */
    public int ticks() {
        return TICKS - 1 - (int) (now().getNano() * (long) TICKS / SECOND);
    }

    /** Stops the wake-up timer. */
    void reset() {
        store(CR, 0, WAKEUP_ON | WAKEUP_INTERRUPTS);
    }

    @Override
    public int load(int offset) {
        return switch (offset) {
            case TR -> time();
            case DR -> date();
            case ISR -> get(ISR) | CALENDAR | (running() ? 0 : WAKEUP_WRITABLE);
            case SSR -> ticks();
            default -> offset <= LAST ? get(offset) : 0;
        };
    }

    private boolean running() {
        return (get(CR) & WAKEUP_ON) != 0;
    }

    private int get(int offset) {
        return registers[offset / Integer.BYTES];
    }

    private int time() {
        LocalDateTime now = now();
        return bcd(now.getHour()) << 16 | bcd(now.getMinute()) << 8 | bcd(now.getSecond());
    }

    private int date() {
        LocalDateTime now = now();
        int year = bcd(Math.floorMod(now.getYear() - FIRST_YEAR, 100)) << 16;
        return year | weekday() << 13 | bcd(now.getMonthValue()) << 8 | bcd(now.getDayOfMonth());
    }

    private static int bcd(int n) {
        return n / 10 << 4 | n % 10;
    }

    private static int fromBcd(int bits) {
        return (bits >> 4 & 15) * 10 + (bits & 15);
    }

    @Override
    public void store(int offset, int value, int mask) {
        if (offset > LAST) {
            return;
        }
        int now = load(offset) & ~mask | value & mask;
        switch (offset) {
            case TR, DR -> calendar(offset, now);
            case ISR -> {
                int setting = now & SETTING;
                int left = get(ISR) & value & EXPIRED;
                registers[ISR / Integer.BYTES] = left | setting | (setting == 0 ? 0 : IN_SETTING);
            }
            case CR -> {
                boolean ran = running();
                registers[CR / Integer.BYTES] = now;
                if (running() != ran) {
                    plan();
                }
            }
            default -> registers[offset / Integer.BYTES] = now;
        }
    }

    /** Sets the calendar by its registers, while it is being set. */
    private void calendar(int offset, int bits) {
        if ((get(ISR) & IN_SETTING) == 0) {
            return;
        }
        LocalDateTime now = now();
        if (offset == TR) {
            now = now.withHour(Math.min(23, fromBcd(bits >> 16 & 0x3f)));
            now = now.withMinute(Math.min(59, fromBcd(bits >> 8 & 0x7f)));
            set(now.withSecond(Math.min(59, fromBcd(bits & 0x7f))).withNano(0), weekday());
        } else {
            int month = Math.clamp(fromBcd(bits >> 8 & 0x1f), 1, 12);
            LocalDate first = LocalDate.of(FIRST_YEAR + fromBcd(bits >> 16 & 0xff), month, 1);
            LocalDate date = first.plusDays(Math.max(1, fromBcd(bits & 0x3f)) - 1L);
            set(date.atTime(now.toLocalTime()), bits >> 13 & 7);
        }
    }

    private void plan() {
        if (wakeup != null) {
            wakeup.cancel();
            wakeup = null;
        }
        if (running()) {
            wakeup = clock.at(clock.now() + period(), this::expire);
        }
    }

    private long period() {
        long count = (get(WUTR) & 0xffff) + 1L;
        int source = get(CR) & 7;
        if (source >= 4) {
            return (count + (source >= 6 ? 0x10000 : 0)) * SECOND;
        }
        return count * (16 >> source) * SECOND / CRYSTAL;
    }

    private void expire() {
        registers[ISR / Integer.BYTES] |= EXPIRED;
        wakeup = clock.at(clock.now() + period(), this::expire);
        if ((get(CR) & WAKEUP_INTERRUPTS) != 0) {
            exti.edge(WAKEUP_LINE, true);
        }
    }
}
