package mp.itest.threads;

import mp.core.VmLimits;
import mp.core.memory.CollectorFactory.Stress;
import mp.itest.corpus.Configuration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Has eight threads change the same lists, dicts, sets, bytearrays, instances, classes, globals and
 * generators at once, while the collector runs, on each object model and under each stress mode. At
 * the end all of them must hold what can only be in them, and work.
 *
 * <p>{@code mp.itest/threads shared [seconds] [profile]}: the seconds are shared out.
 */
final class Shared {
    private static final VmLimits LIMITS = new VmLimits(2 << 20, 80_000, 0, 0);
    private static final String[][] MODELS = {
        {"A64"},
        {"A32", "MICROPY_WORD_BYTES=4", "MICROPY_FLOAT_IMPL=1"},
        {"C", "MICROPY_OBJ_REPR=2", "MICROPY_WORD_BYTES=4", "MICROPY_FLOAT_IMPL=1"},
        {"D", "MICROPY_OBJ_REPR=3"}
    };

    private Shared() {}

    public static void main(String[] args) throws IOException {
        double seconds = args.length > 0 ? Double.parseDouble(args[0]) : 60;
        String profile = args.length > 1 ? args[1] : "standard";
        Stress[] modes = Stress.values();
        double each = seconds / MODELS.length / modes.length;
        String source =
                Files.readString(
                        Path.of("src/test/resources/threads/shared.py"), StandardCharsets.UTF_8);
        boolean whole = true;
        for (String[] model : MODELS) {
            for (Stress mode : modes) {
                String[] changes = Arrays.copyOfRange(model, 1, model.length);
                Configuration configuration =
                        Configuration.of(model[0], profile, changes).under(mode, seconds);
                try (Threaded vm = new Threaded(configuration, LIMITS)) {
                    String told = vm.run("SECONDS = " + each + "\n" + source);
                    System.out.print(model[0] + " " + mode + ": " + told);
                    whole &= told.endsWith("whole\n");
                }
            }
        }
        System.exit(whole ? 0 : 1);
    }
}
