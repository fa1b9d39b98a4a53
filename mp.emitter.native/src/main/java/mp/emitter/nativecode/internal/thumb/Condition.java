package mp.emitter.nativecode.internal.thumb;

import java.util.Locale;

/** The conditions, in the order of their numbers. */
enum Condition {
    EQ,
    NE,
    CS,
    CC,
    MI,
    PL,
    VS,
    VC,
    HI,
    LS,
    GE,
    LT,
    GT,
    LE;

    /** As it stands in the source. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The condition of a name, or null. */
    static Condition of(String text) {
        for (Condition c : values()) {
            if (c.text().equals(text)) {
                return c;
            }
        }
        return null;
    }
}
