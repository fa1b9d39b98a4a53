package mp.stdlib.internal.vfs.fat;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Times as FAT writes them: from 1980 on, in steps of two seconds, a date above a time of day. */
final class DosTime {
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = FIRST_YEAR + 127;

    private DosTime() {}

    /** The nearest time to a number of seconds since 1970. */
    static int of(long seconds) {
        LocalDateTime t = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        if (t.getYear() < FIRST_YEAR || t.getYear() > LAST_YEAR) {
            t = LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0);
        }
        int date = t.getYear() - FIRST_YEAR << 9 | t.getMonthValue() << 5 | t.getDayOfMonth();
        return date << 16 | t.getHour() << 11 | t.getMinute() << 5 | t.getSecond() / 2;
    }

    /** Seconds since 1970; those of 1980 for a time that is none. */
    static long seconds(int time) {
        try {
            return LocalDateTime.of(
                            FIRST_YEAR + (time >>> 25),
                            time >> 21 & 15,
                            time >> 16 & 31,
                            time >> 11 & 31,
                            time >> 5 & 63,
                            (time & 31) * 2)
                    .toEpochSecond(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return seconds(of(0));
        }
    }
}
