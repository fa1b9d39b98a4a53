package mp.port.pyboard;

/** What a line is at. */
public enum Level {
    LOW,
    HIGH,
    /** Nobody drives or pulls it; reads as low. */
    FLOATING,
    /** It is driven both ways; reads as low. */
    CONFLICT;

    /** The level of a bit. */
    public static Level of(boolean high) {
        return high ? HIGH : LOW;
    }
}
