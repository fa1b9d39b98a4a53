package mp.itest.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.compiler.CrossSettings;
import mp.compiler.PyCompiler;
import mp.core.SystemClock;
import mp.core.Vm;
import mp.core.Vm.Input;
import mp.core.VmConfig;
import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.core.declare.BundledPython;
import mp.core.memory.CollectorFactory;
import mp.core.model.ModelProvider;
import mp.core.options.FeatureLevel;
import mp.core.options.Option;
import mp.core.options.Options;
import mp.core.runtime.Declarations;
import mp.core.runtime.FrozenModules;
import mp.core.runtime.Host;
import mp.freezer.Freezer;
import mp.gc.internal.MarkSweepFactory;
import mp.itest.corpus.Corpus;
import mp.model.tagged.internal.TaggedModels;
import mp.testing.Capture;
import mp.vm.internal.MachineFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/** Each recipe gives what its page says. */
class RecipesTest {
    private static final Options OPTIONS = Options.at(FeatureLevel.EXTRA, "recipe");

    @TempDir Path folder;

    private final Capture console = new Capture();
    private final Host host = new Host(new SystemClock(), console, null, null);

    private void run(Recipe recipe, VmFactory factory, VmConfig config) {
        try (Vm vm = factory.create(config)) {
            vm.run(recipe.script().getBytes(StandardCharsets.UTF_8), "recipe.py", Input.FILE);
        }
        assertEquals(recipe.printed(), console.text());
    }

    @Test
    void aHost() throws Exception {
        Recipe recipe = Recipe.of("hosting.md");
        assertEquals(recipe.printed(), recipe.make(folder, "Untrusted", Callable.class).call());
    }

    @Test
    void aModule() throws Exception {
        Recipe recipe = Recipe.of("modules.md");
        Declarations declared = recipe.make(folder, "Declared", Declarations.class);
        VmFactory factory =
                new MachineFactory(
                        List.of(new MarkSweepFactory()),
                        List.of(new TaggedModels()),
                        List.of(declared),
                        new PyCompiler());
        run(recipe, factory, VmConfig.of(OPTIONS, VmLimits.DEFAULT, host));
    }

    @Test
    void aModuleInPython() throws Exception {
        String page = "modules.md";
        Files.writeString(folder.resolve("fruit.py"), Recipe.block(page, "python", "# fruit.py"));
        FrozenModules frozen =
                FrozenModules.of(
                        new Freezer(Map.of(), CrossSettings.DEFAULT).freeze("freeze('.')", folder));
        assertEquals(Set.of("fruit.mpy"), Set.copyOf(frozen.files()));
        VmFactory factory =
                new MachineFactory(
                        List.of(new MarkSweepFactory()),
                        List.of(new TaggedModels()),
                        List.of(),
                        List.of(frozen),
                        new PyCompiler(),
                        null);
        Recipe recipe =
                new Recipe(
                        "",
                        Recipe.block(page, "python", "# script"),
                        Recipe.block(page, "text", "8 "));
        run(recipe, factory, VmConfig.of(OPTIONS, VmLimits.DEFAULT, host));
        String header = BundledPython.HEADER + ": python\n";
        assertEquals(header, Recipe.block(page, "properties", ""));
        Path example = Corpus.PROJECT.resolve("examples/frozen/bnd.bnd");
        assertTrue(Files.readString(example).endsWith(header));
    }

    @Test
    void aCollector() throws Exception {
        Recipe recipe = Recipe.of("collectors.md");
        CollectorFactory made =
                recipe.make(folder, "BumpCollector$Factory", CollectorFactory.class);
        VmFactory factory =
                new MachineFactory(
                        List.of(new MarkSweepFactory(), made),
                        List.of(new TaggedModels()),
                        List.of(),
                        new PyCompiler());
        VmLimits small = VmLimits.DEFAULT.withHeap(64 << 10);
        run(recipe, factory, VmConfig.of(OPTIONS, small, host).withCollector("bump"));
    }

    @Test
    void anObjectModel() throws Exception {
        Recipe recipe = Recipe.of("models.md");
        ModelProvider made = recipe.make(folder, "TwoBits", ModelProvider.class);
        VmFactory factory =
                new MachineFactory(
                        List.of(new MarkSweepFactory()),
                        List.of(made),
                        List.of(),
                        new PyCompiler());
        Options options = OPTIONS.with(Option.OBJ_REPR, 4);
        run(recipe, factory, VmConfig.of(options, VmLimits.DEFAULT, host));
    }
}
