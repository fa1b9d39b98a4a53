package mp.port.pyboard.internal.bus;

import mp.port.pyboard.internal.hardware.Pad;

/**
 * The analog-to-digital converter: 16 channels are pins, three are inside the chip. A voltage
 * between ground and supply becomes a number of 12 bits.
 */
public final class AnalogConverter {
    /** The channel of the chip's temperature. */
    public static final int TEMPERATURE = 16;

    /** The channel of the internal reference. */
    public static final int REFERENCE = 17;

    /** The channel of the battery, halved. */
    public static final int BATTERY = 18;

    /** How many channels there are. */
    public static final int CHANNELS = 19;

    /** The bits of a conversion. */
    public static final int BITS = 12;

    private static final int TOP = (1 << BITS) - 1;
    private static final double SUPPLY = 3.3;
    private static final double REFERENCE_VOLTS = 1.21;
    private static final double BATTERY_VOLTS = 3.0;

    /** The sensor gives 0.76 V at 25 degrees and 2.5 mV more for each degree. */
    private static final double VOLTS_AT_25 = 0.76;

    private static final double VOLTS_PER_DEGREE = 0.0025;

    private final Pad[] pins;
    private double celsius = 25;

    /** A converter. @param pins the pin of each channel, null where it has none */
    public AnalogConverter(Pad[] pins) {
        this.pins = pins.clone();
    }

    /** Sets the chip's temperature. */
    public void temperature(double degrees) {
        celsius = degrees;
    }

    /** The pin of a channel, or null. */
    public Pad pad(int channel) {
        return channel < pins.length ? pins[channel] : null;
    }

    /** Converts what is on a channel; a channel without a pin reads 0. */
    public int read(int channel) {
        return code(volts(channel));
    }

    /** The word that the maker of the chip measured for the reference. */
    public static int referenceWord() {
        return code(REFERENCE_VOLTS);
    }

    /** The word that the maker of the chip measured at a temperature. */
    public static int temperatureWord(double degrees) {
        return code(sensor(degrees));
    }

    private double volts(int channel) {
        return switch (channel) {
            case TEMPERATURE -> sensor(celsius);
            case REFERENCE -> REFERENCE_VOLTS;
            case BATTERY -> BATTERY_VOLTS / 2;
            default -> pad(channel) == null ? 0 : pad(channel).volts();
        };
    }

    private static double sensor(double degrees) {
        return VOLTS_AT_25 + (degrees - 25) * VOLTS_PER_DEGREE;
    }

    private static int code(double volts) {
        return (int) Math.clamp(Math.round(volts / SUPPLY * TOP), 0, TOP);
    }
}
