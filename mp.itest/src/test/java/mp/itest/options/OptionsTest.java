package mp.itest.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.options.FeatureLevel;
import mp.core.options.Option;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every option of mpconfig.h is a row that something reads, or has a reason why it is none. */
class OptionsTest {
    /** On by default in mpconfig.h, or of a port; their rows say what fits a bundle. */
    private static final Set<String> DIFFERENT =
            Set.of(
                    "LONGINT_IMPL",
                    "FLOAT_IMPL",
                    "EPOCH_IS_1970",
                    "MODULE_FROZEN_STR",
                    "MODULE_FROZEN_MPY",
                    "PY_BUILTINS_STR_UNICODE");

    private final List<KnownOption> known = KnownOption.all();

    OptionsTest() throws IOException {}

    @Test
    void eachIsARowOrHasAReason() {
        Set<String> rows =
                Arrays.stream(Option.values())
                        .map(Option::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = new TreeSet<>();
        for (KnownOption option : known) {
            assertTrue(named.add(option.name()), option.name() + " stands twice");
            assertEquals(
                    option.reason().isEmpty(),
                    rows.contains(option.name()),
                    option.name() + " is a row or has a reason, not both");
            assertTrue(
                    option.reason().isEmpty() || option.reason().matches("(none|always|later): .+"),
                    option.name());
        }
        rows.removeAll(named);
        assertEquals(Set.of(), rows, "rows that the list lacks");
    }

    @Test
    void eachRowIsRead() throws IOException {
        Set<String> unread = new TreeSet<>();
        Arrays.stream(Option.values()).map(Option::name).forEach(unread::add);
        unread.removeAll(OptionReaders.read());
        assertEquals(Set.of(), unread);
    }

    @Test
    void levelsAreThoseOfMicroPython() {
        Set<String> wrong = new TreeSet<>();
        for (KnownOption option : known) {
            if (option.reason().isEmpty() && !DIFFERENT.contains(option.name())) {
                Option row = Option.valueOf(option.name());
                for (FeatureLevel level : FeatureLevel.values()) {
                    if (!agrees(option.value(), row.byLevel(level), level)) {
                        wrong.add(option + " at " + level);
                    }
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    private static boolean agrees(String value, int ours, FeatureLevel level) {
        if (value.matches("\\d+")) {
            return ours == Integer.parseInt(value);
        }
        for (FeatureLevel from : FeatureLevel.values()) {
            if (from.name().toLowerCase(Locale.ROOT).equals(value)) {
                return ours == (level.compareTo(from) >= 0 ? 1 : 0);
            }
        }
        // It follows from other options or from the port, which the profiles say.
        return true;
    }
}
