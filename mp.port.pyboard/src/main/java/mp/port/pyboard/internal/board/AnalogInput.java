package mp.port.pyboard.internal.board;

/**
 * Which input of the analog converters a pin is.
 *
 * @param converters the digits of the converters that have it, such as {@code 123}
 * @param channel its number there
 */
public record AnalogInput(String converters, int channel) {
    /** Channels that can be pins; those above are inside the chip. */
    public static final int COUNT = 16;
}
