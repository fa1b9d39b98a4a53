package mp.port.pyboard.internal.hardware;

/**
 * What ends a VM: a script asked for it, or something happened to the board. Who runs the board
 * does it.
 */
public enum ResetRequest {
    /** The chip begins anew. */
    HARD,
    /** The chip's boot loader is to run. */
    BOOTLOADER,
    /** The chip sleeps until an interrupt that wakes it, then begins anew. */
    STANDBY,
    /** The watchdog was not fed. */
    WATCHDOG,
    /** There is no power any more. */
    POWER_OFF
}
