package mp.itest.corpus;

import mp.core.Vm;
import mp.core.Vm.End;
import mp.core.Vm.Input;
import mp.core.options.Option;
import mp.core.options.Options;
import mp.testing.Capture;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says of a test what a configuration lacks. */
final class Requirements {
    private static final int BIG = 2;
    private static final int DOUBLE = 2;

    private final Configuration configuration;
    private final Machines machines;
    private final Map<String, Boolean> modules = new HashMap<>();

    Requirements(Configuration configuration, Machines machines) {
        this.configuration = configuration;
        this.machines = machines;
    }

    /** Why the test cannot be run, null where it can. */
    String lacks(Script script) {
        if (script.has("slow") && !configuration.slow()) {
            return "slow";
        }
        if (configuration.viaMpy() && script.has("via-mpy", "no")) {
            return "via-mpy";
        }
        for (String name : script.values("requires")) {
            if (!meets(script, name)) {
                return name;
            }
        }
        return null;
    }

    private boolean meets(Script script, String name) {
        Options options = configuration.options();
        return switch (name) {
            case "float" -> options.on(Option.FLOAT_IMPL);
            case "float64" -> options.get(Option.FLOAT_IMPL) == DOUBLE;
            case "bigint" -> options.get(Option.LONGINT_IMPL) == BIG;
            case "complex" ->
                    options.on(Option.FLOAT_IMPL) && options.on(Option.PY_BUILTINS_COMPLEX);
            // All messages are the detailed ones.
            case "detailed-errors" -> true;
            case "traceback-lines" -> options.on(Option.ENABLE_SOURCE_LINE);
            case "host-files" -> options.on(Option.VFS);
            case "native" -> options.on(Option.EMIT_JVM);
            case "asm_thumb" -> options.on(Option.EMIT_INLINE_THUMB);
            default -> {
                if (name.startsWith("option ")) {
                    yield isSet(name.substring(7));
                }
                if (!name.startsWith("module ")) {
                    throw new IllegalArgumentException(script.name() + ": requires " + name);
                }
                yield modules.computeIfAbsent(name.substring(7), this::imports);
            }
        };
    }

    /** {@code NAME} where the option is on, or {@code NAME=VALUE}. */
    private boolean isSet(String wanted) {
        String[] parts = wanted.split("=");
        Option option = Option.valueOf(parts[0]);
        return parts.length == 1
                ? configuration.options().on(option)
                : configuration.options().get(option) == Integer.parseInt(parts[1]);
    }

    private boolean imports(String module) {
        byte[] source = ("import " + module).getBytes(StandardCharsets.UTF_8);
        long heap = machines.heapBytes();
        try (Vm vm = machines.create(new Capture(), null, heap, List.of(".frozen"), List.of())) {
            return vm.run(source, "probe", Input.FILE).end() == End.NORMAL;
        }
    }
}
