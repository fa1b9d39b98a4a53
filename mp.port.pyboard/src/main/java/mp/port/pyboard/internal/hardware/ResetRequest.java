package mp.port.pyboard.internal.hardware;

/** What a script asked for that ends its VM: who runs the board does it. */
public enum ResetRequest {
    /** The chip begins anew. */
    HARD,
    /** The chip's boot loader is to run. */
    BOOTLOADER,
    /** The chip sleeps until an interrupt that wakes it, then begins anew. */
    STANDBY
}
