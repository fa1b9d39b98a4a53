package mp.host.internal;

import mp.core.VmLimits;
import mp.core.options.Options;
import mp.host.HostConfiguration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * What a VM is made with.
 *
 * @param options the options of its profile
 * @param limits those on memory hold for the life of the VM, those on steps and time for each
 *     script
 */
public record Settings(Options options, VmLimits limits) {
    private static final String PROFILE = "embed.profile";
    private static final long LEAST = 1024;

    /** The profile {@code embed}, with the usual limits on memory and none on time. */
    public static Settings usual() {
        return new Settings(Options.parse(PROFILE, profile()), VmLimits.DEFAULT);
    }

    /**
     * The settings that a configuration asks for.
     *
     * @throws IllegalArgumentException naming the value that cannot be
     */
    public static Settings of(HostConfiguration configuration) {
        String lines = String.join("\n", configuration.options());
        // Says which line is wrong, where one is.
        Options.parse(HostConfiguration.PID, lines);
        VmLimits limits =
                new VmLimits(
                        atLeast(LEAST, "heap", configuration.heap()),
                        atLeast(LEAST, "stack", configuration.stack()),
                        atLeast(0, "steps", configuration.steps()),
                        TimeUnit.MILLISECONDS.toNanos(
                                atLeast(0, "millis", configuration.millis())));
        return new Settings(Options.parse(HostConfiguration.PID, profile() + lines), limits);
    }

    private static long atLeast(long least, String name, long value) {
        if (value < least) {
            throw new IllegalArgumentException(
                    HostConfiguration.PID + ": " + name + " is " + value + ", less than " + least);
        }
        return value;
    }

    private static String profile() {
        try (InputStream in = HostConfiguration.class.getResourceAsStream(PROFILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same within other limits. */
    public Settings within(VmLimits other) {
        return new Settings(options, other);
    }
}
