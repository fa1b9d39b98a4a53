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
    DEEP_SLEEP
}
