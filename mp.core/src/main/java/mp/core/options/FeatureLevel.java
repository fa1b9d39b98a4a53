package mp.core.options;

/** {@code MICROPY_CONFIG_ROM_LEVEL}: how much is on by default. */
public enum FeatureLevel {
    MINIMUM,
    CORE,
    BASIC,
    EXTRA,
    FULL,
    EVERYTHING
}
