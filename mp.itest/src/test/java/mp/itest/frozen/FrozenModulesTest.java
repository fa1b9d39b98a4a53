package mp.itest.frozen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.compiler.MpyCross;
import mp.compiler.PyCompiler;
import mp.core.SystemClock;
import mp.core.Vm;
import mp.core.Vm.Input;
import mp.core.VmConfig;
import mp.core.VmLimits;
import mp.core.options.FeatureLevel;
import mp.core.options.Option;
import mp.core.options.Options;
import mp.core.runtime.FrozenModules;
import mp.core.runtime.Host;
import mp.gc.internal.MarkSweepFactory;
import mp.model.tagged.internal.TaggedModels;
import mp.testing.Capture;
import mp.vm.internal.MachineFactory;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What scripts see of frozen modules: as source and as bytecode it is the same. */
class FrozenModulesTest {
    private static final Map<String, String> SOURCES =
            Map.of(
                    "plain.py", "x = 1\nprint(__name__, __file__)\n",
                    "bad.py", "def f():\n    1 // 0\n\nf()\n",
                    "pkg/__init__.py", "print(__name__, __file__, __path__)\nfrom . import inner\n",
                    "pkg/inner.py", "print(__name__, __file__)\n",
                    "bare/deep/mod.py", "print(__name__, __file__)\n",
                    "tool/__main__.py", "print(__name__, __file__)\n",
                    "kit/__init__.py", "print(__name__)\n",
                    "kit/part.py",
                            "import sys\nfrom . import other\nprint(__name__, __main__)\n"
                                    + "print(sys.modules['kit.part'] is sys.modules['__main__'])\n",
                    "kit/other.py", "print(__name__)\n");

    private final Options options = Options.at(FeatureLevel.EXTRA, "frozen");

    @Test
    void modulesHaveNamesWithoutTheirFolder() {
        same("plain plain.py\n<module 'plain' from 'plain.py'>\n", "import plain\nprint(plain)");
    }

    @Test
    void packagesHaveAPathThatImportUnderstands() {
        same(
                """
                pkg pkg/__init__.py .frozen/pkg
                pkg.inner pkg/inner.py
                <module 'pkg.inner' from 'pkg/inner.py'>
                """,
                "import pkg.inner\nprint(pkg.inner)");
    }

    @Test
    void foldersWithoutInitArePackagesToo() {
        same(
                "bare.deep.mod bare/deep/mod.py\n.frozen/bare/deep\n",
                "from bare.deep import mod\nimport bare\nprint(bare.deep.__path__)");
    }

    @Test
    void tracebacksNameTheFile() {
        same(
                """
                Traceback (most recent call last):
                  File "test.py", line 1, in <module>
                  File "bad.py", line 4, in <module>
                  File "bad.py", line 2, in f
                ZeroDivisionError: divide by zero
                """,
                "import bad");
    }

    @Test
    void nothingButImportSeesThem() {
        same(
                "[Errno 2] ENOENT\nno module named 'plain'\n",
                """
                import sys
                def attempt(f, *args):
                    try:
                        f(*args)
                    except Exception as e:
                        print(e)
                attempt(execfile, ".frozen/plain.py")
                sys.path.remove(".frozen")
                attempt(__import__, "plain")
                """);
    }

    @Test
    void sourceGoesBeforeBytecodeAndTheFirstBundleBeforeOthers() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("m.mpy", compiled("m.py", "print('bytecode')"));
        files.put("m.py", utf8("print('source')"));
        FrozenModules other = FrozenModules.of(Map.of("m.py", utf8("print('other')")));
        List<FrozenModules> bundles = List.of(FrozenModules.of(files), other);
        assertEquals("source\n", run(options, bundles, "import m"));
        assertEquals("other\n", run(options, List.of(other, bundles.getFirst()), "import m"));
        Options noSource = options.with(Option.MODULE_FROZEN_STR, 0);
        assertEquals("bytecode\n", run(noSource, bundles, "import m"));
    }

    @Test
    void anOptionTurnsThemOff() {
        Options off =
                options.with(Map.of(Option.MODULE_FROZEN_STR, 0, Option.MODULE_FROZEN_MPY, 0));
        String missing = "try:\n  import plain\nexcept ImportError as e:\n  print(e)";
        assertEquals("no module named 'plain'\n", run(off, List.of(source()), missing));
    }

    @Test
    void aModuleOrAPackageRunsAsMain() {
        for (FrozenModules modules : List.of(source(), bytecode())) {
            Capture console = new Capture();
            try (Vm vm = vm(options, List.of(modules), console)) {
                vm.runModule("plain");
                vm.runModule("tool");
            }
            assertEquals("__main__ plain.py\n__main__ tool/__main__.py\n", text(console));
        }
    }

    @Test
    void aModuleOfAPackageRunsAsMainAndKnowsItsPackage() {
        Options known = options.with(Option.MODULE_OVERRIDE_MAIN_IMPORT, 1);
        for (FrozenModules modules : List.of(source(), bytecode())) {
            Capture console = new Capture();
            try (Vm vm = vm(known, List.of(modules), console)) {
                vm.runModule("kit.part");
                vm.runModule("no.part");
            }
            assertEquals(
                    """
                    kit
                    kit.other
                    __main__ kit.part
                    True
                    ImportError: no module named 'no'
                    """,
                    text(console));
        }
    }

    private void same(String expected, String script) {
        assertEquals(expected, run(options, List.of(source()), script), "from source");
        assertEquals(expected, run(options, List.of(bytecode()), script), "from bytecode");
    }

    private static FrozenModules source() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        SOURCES.forEach((path, text) -> files.put(path, utf8(text)));
        return FrozenModules.of(files);
    }

    private static FrozenModules bytecode() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        SOURCES.forEach(
                (path, text) -> files.put(path.replace(".py", ".mpy"), compiled(path, text)));
        return FrozenModules.of(files);
    }

    private static byte[] compiled(String path, String text) {
        ByteArrayOutputStream mpy = new ByteArrayOutputStream();
        MpyCross cross =
                new MpyCross(
                        new ByteArrayInputStream(utf8(text)), new PrintStream(mpy), System.err);
        assertEquals(0, cross.run(new String[] {"-s", path, "-"}));
        return mpy.toByteArray();
    }

    private static String run(Options options, List<FrozenModules> frozen, String script) {
        Capture console = new Capture();
        try (Vm vm = vm(options, frozen, console)) {
            vm.run(utf8(script), "test.py", Input.FILE);
        }
        return text(console);
    }

    private static Vm vm(Options options, List<FrozenModules> frozen, Capture console) {
        return new MachineFactory(
                        List.of(new MarkSweepFactory()),
                        List.of(new TaggedModels()),
                        List.of(new mp.stdlib.internal.Declared()),
                        frozen,
                        new PyCompiler(),
                        null)
                .create(
                        VmConfig.of(
                                options,
                                VmLimits.DEFAULT,
                                new Host(new SystemClock(), console, null, null)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Capture console) {
        return new String(console.lines(), StandardCharsets.UTF_8);
    }
}
