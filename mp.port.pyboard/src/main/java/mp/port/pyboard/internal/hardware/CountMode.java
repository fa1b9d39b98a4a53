package mp.port.pyboard.internal.hardware;

/**
 * Which way a timer counts. A position says how far it is in its round: it grows by one with each
 * tick, and the round is over when it comes to the length.
 */
enum CountMode {
    UP,
    DOWN,
    /** Up and down again: a round has both. */
    CENTRE;

    /** Ticks of a round, for an auto-reload value. */
    long length(long reload) {
        return this == CENTRE ? Math.max(1, 2 * reload) : reload + 1;
    }

    /** What the counter shows at a position. */
    long count(long position, long reload) {
        return switch (this) {
            case UP -> position;
            case DOWN -> reload - position;
            case CENTRE -> position <= reload ? position : 2 * reload - position;
        };
    }

    /** The first position at which the counter shows a value. */
    long position(long count, long reload) {
        return this == DOWN ? Math.max(0, reload - count) : count;
    }

    /** The next position after one at which the counter shows a value; the length where none is. */
    long next(long position, long count, long reload) {
        long length = length(reload);
        if (count > reload) {
            return length;
        }
        long first = position(count, reload);
        if (first > position) {
            return first;
        }
        long second = this == CENTRE ? 2 * reload - count : length;
        return second > position && second < length ? second : length;
    }

    /** Whether the counter goes down after a position. */
    boolean falling(long position, long reload) {
        return this == DOWN || this == CENTRE && position >= reload;
    }
}
