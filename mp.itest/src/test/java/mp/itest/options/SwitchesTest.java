package mp.itest.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.compiler.CrossCompiler;
import mp.compiler.CrossSettings;
import mp.compiler.PyCompiler;
import mp.core.SystemClock;
import mp.core.Vm;
import mp.core.Vm.End;
import mp.core.Vm.Input;
import mp.core.VmConfig;
import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.core.options.Option;
import mp.core.options.Options;
import mp.core.runtime.FrozenModules;
import mp.core.runtime.Host;
import mp.gc.internal.MarkSweepFactory;
import mp.itest.corpus.Configuration;
import mp.itest.corpus.ExtraModules;
import mp.model.tagged.internal.TaggedModels;
import mp.testing.Capture;
import mp.vm.internal.MachineFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every switch, turned the other way in the standard profile and in one with everything: the core
 * of the language works as before, and what the switch stands for is there exactly where it is on.
 */
class SwitchesTest {
    private static final Map<String, Options> BASES =
            Map.of(
                    "standard", Configuration.of("standard", "standard").options(),
                    "everything",
                            Configuration.of("all", "standard", "level = EVERYTHING").options());

    private static final FrozenModules MODULES =
            FrozenModules.of(
                    Map.of(
                            "text.py",
                            utf8(
                                    """
                                    __all__ = ["_secret"]
                                    _secret = 1
                                    def __getattr__(name):
                                        return name
                                    """),
                            "code.mpy",
                            new CrossCompiler(CrossSettings.DEFAULT)
                                    .compile(utf8("x = 1\n"), "code.py")));

    private static final Map<Option, Probe> PROBES = new HashMap<>();

    private static String smoke;
    private static String expected;

    /** Code that shows whether a switch is on, and what it needs besides. */
    private record Probe(String code, List<Option> needs) {}

    @BeforeAll
    static void read() throws IOException {
        smoke = resource("smoke.py");
        expected = run(BASES.get("standard"), smoke, End.NORMAL);
        for (String line : resource("switches.txt").split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" \\| ?", 2);
                String[] names = parts[0].replaceAll("[\\[\\]]", "").split(" ", -1);
                List<Option> needs = Arrays.stream(names).skip(1).map(Option::valueOf).toList();
                PROBES.put(
                        Option.valueOf(names[0]), new Probe(parts[1].replace("\\n", "\n"), needs));
            }
        }
    }

    @Test
    void everySwitchIsListed() {
        Set<Option> switches =
                Arrays.stream(Option.values())
                        .filter(o -> o.isSwitch)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(switches, new TreeSet<>(PROBES.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> switches() {
        List<DynamicTest> tests = new ArrayList<>();
        BASES.forEach((base, options) ->
                PROBES.keySet().stream()
                        .sorted()
                        .forEach(o ->
                                tests.add(
                                        DynamicTest.dynamicTest(
                                                base + " " + o, () -> check(options, o)))));
        return tests.stream();
    }

    private static void check(Options base, Option option) {
        Options flipped = base.with(option, 1 - base.get(option));
        if (option == Option.ENABLE_COMPILER) {
            assertTrue(run(flipped, smoke, End.EXCEPTION).contains("RuntimeError"));
            return;
        }
        assertEquals(expected, run(flipped, smoke, End.NORMAL));
        Probe probe = PROBES.get(option);
        Map<Option, Integer> needed = new HashMap<>();
        probe.needs().forEach(o -> needed.put(o, 1));
        if (!probe.code().isEmpty()) {
            Options ready = base.with(needed);
            run(ready.with(option, 1), probe.code(), End.NORMAL);
            run(ready.with(option, 0), probe.code(), End.EXCEPTION);
        }
    }

    private static String run(Options options, String source, End end) {
        Capture console = new Capture();
        Host host = new Host(new SystemClock(), console, null, null);
        try (Vm vm = factory(options).create(VmConfig.of(options, VmLimits.DEFAULT, host))) {
            End ended = vm.run(utf8(source), "smoke.py", Input.FILE).end();
            String told = new String(console.lines(), StandardCharsets.UTF_8);
            assertEquals(end, ended, () -> source + "\n" + told);
            return told;
        }
    }

    /** All bundles, with the modules in Python that the options let a VM see. */
    private static VmFactory factory(Options options) {
        return new MachineFactory(
                List.of(new MarkSweepFactory()),
                List.of(new TaggedModels()),
                List.of(
                        new mp.stdlib.internal.Declared(),
                        new mp.machine.api.internal.Declared(),
                        new mp.thread.internal.Declared(),
                        new mp.extra.internal.Declared()),
                List.of(MODULES, new mp.stdlib.internal.LibraryModules(), ExtraModules.of(options)),
                new PyCompiler(),
                null);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = SwitchesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
