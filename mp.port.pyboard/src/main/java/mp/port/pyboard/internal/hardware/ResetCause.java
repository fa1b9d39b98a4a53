package mp.port.pyboard.internal.hardware;

/** Why the chip began anew; its place is the number that scripts see. */
public enum ResetCause {
    /** Only the VM was made anew. */
    SOFT,
    POWER_ON,
    /** The reset button, or a script. */
    HARD,
    WATCHDOG,
    /** An interrupt ended a deep sleep. */
    DEEP_SLEEP;

    /** The cause that comes of a request. */
    public static ResetCause of(ResetRequest request) {
        return switch (request) {
            case WATCHDOG -> WATCHDOG;
            case STANDBY -> DEEP_SLEEP;
            case HARD, BOOTLOADER, POWER_OFF -> HARD;
        };
    }
}
