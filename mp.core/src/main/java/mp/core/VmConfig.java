package mp.core;

import mp.core.memory.CollectorFactory.Stress;
import mp.core.options.Options;
import mp.core.runtime.Host;

import java.util.List;

/**
 * What a VM is made from.
 *
 * @param options the profile's options
 * @param limits what it may use
 * @param host its capabilities
 * @param stress a test mode of the collector
 * @param path the entries of {@code sys.path}
 * @param argv the entries of {@code sys.argv}
 * @param compiling how scripts are compiled
 * @param collector the name of the collector, null for the one that the options say
 */
public record VmConfig(
        Options options,
        VmLimits limits,
        Host host,
        Stress stress,
        List<String> path,
        List<String> argv,
        CompileSettings compiling,
        String collector) {
    /** A configuration without test modes and arguments, whose path holds frozen modules only. */
    public static VmConfig of(Options options, VmLimits limits, Host host) {
        return new VmConfig(
                options,
                limits,
                host,
                Stress.OFF,
                List.of(".frozen"),
                List.of(),
                CompileSettings.DEFAULT,
                null);
    }

    /** The same with {@code sys.path} and {@code sys.argv}. */
    public VmConfig withPaths(List<String> path, List<String> argv) {
        return new VmConfig(options, limits, host, stress, path, argv, compiling, collector);
    }

    /** The same under a test mode. */
    public VmConfig withStress(Stress stress) {
        return new VmConfig(options, limits, host, stress, path, argv, compiling, collector);
    }

    /** The same with other settings of the compiler. */
    public VmConfig withCompiling(CompileSettings compiling) {
        return new VmConfig(options, limits, host, stress, path, argv, compiling, collector);
    }

    /** The same with the collector of a name, whatever the options say. */
    public VmConfig withCollector(String name) {
        return new VmConfig(options, limits, host, stress, path, argv, compiling, name);
    }
}
