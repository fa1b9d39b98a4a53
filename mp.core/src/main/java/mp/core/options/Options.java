package mp.core.options;

import java.util.LinkedHashMap;
import java.util.Map;

/** The values of all options for one image: a feature level and what overrides it. Immutable. */
public final class Options {
    private static final String PREFIX = "MICROPY_";

    /** The name of the profile, as {@code sys.implementation._build} shows it. */
    public final String build;

    private final int[] values;

    private Options(String build, int[] values) {
        this.build = build;
        this.values = values;
    }

    /** All options at the values of a level. */
    public static Options at(FeatureLevel level, String build) {
        Option[] all = Option.values();
        int[] values = new int[all.length];
        for (Option option : all) {
            values[option.ordinal()] = option.byLevel(level);
        }
        return new Options(build, values);
    }

    /** These options with some of them changed. */
    public Options with(Map<Option, Integer> overrides) {
        int[] to = values.clone();
        overrides.forEach((option, value) -> to[option.ordinal()] = value);
        return new Options(build, to);
    }

    /** These options with one of them changed. */
    public Options with(Option option, int value) {
        return with(Map.of(option, value));
    }

    /**
     * Reads a profile: lines {@code level = EXTRA}, {@code build = standard} and {@code MICROPY_X =
     * value}; {@code #} begins a comment.
     *
     * @param file the name for messages
     * @throws ProfileException naming the file, the line and what is wrong with it
     */
    public static Options parse(String file, String text) {
        FeatureLevel level = FeatureLevel.CORE;
        String build = "";
        Map<Option, Integer> overrides = new LinkedHashMap<>();
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            int hash = raw.indexOf('#');
            String line = (hash < 0 ? raw : raw.substring(0, hash)).strip();
            if (line.isEmpty()) {
                continue;
            }
            int eq = line.indexOf('=');
            if (eq < 0) {
                throw new ProfileException(file, number, "expected NAME = VALUE");
            }
            String key = line.substring(0, eq).strip();
            String value = line.substring(eq + 1).strip();
            switch (key) {
                case "level" -> level = level(file, number, value);
                case "build" -> build = value;
                default -> overrides.put(option(file, number, key), value(file, number, value));
            }
        }
        return at(level, build).with(overrides);
    }

    /** Whether a switch is on. */
    public boolean on(Option option) {
        return values[option.ordinal()] != 0;
    }

    /** The value of an option. */
    public int get(Option option) {
        return values[option.ordinal()];
    }

    /** Whether the option that profiles call so is on; null means always. */
    public boolean on(String configName) {
        return configName == null || on(Option.valueOf(rowName(configName)));
    }

    private static String rowName(String configName) {
        return configName.startsWith(PREFIX) ? configName.substring(PREFIX.length()) : configName;
    }

    private static FeatureLevel level(String file, int line, String value) {
        for (FeatureLevel level : FeatureLevel.values()) {
            if (level.name().equals(value)) {
                return level;
            }
        }
        throw new ProfileException(file, line, "unknown level " + value);
    }

    private static Option option(String file, int line, String key) {
        for (Option option : Option.values()) {
            if (option.configName().equals(key)) {
                return option;
            }
        }
        throw new ProfileException(file, line, "unknown option " + key);
    }

    private static int value(String file, int line, String value) {
        try {
            return Integer.decode(value);
        } catch (NumberFormatException e) {
            throw new ProfileException(file, line, "not a number: " + value);
        }
    }
}
