package mp.itest.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;

/** Who may use whom: everything stands on the core, and nothing on what stands above it. */
class DependenciesTest {
    private static final Set<String> CORE = Set.of("mp.core");
    private static final Set<String> PORT = Set.of("mp.core", "mp.machine.api");
    private static final Set<String> INSIDE = Set.of("mp.core", "mp.vm");

    private static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("mp.core", Set.of()),
                    Map.entry("mp.processor", Set.of()),
                    Map.entry("mp.testing", CORE),
                    Map.entry("mp.compiler", CORE),
                    Map.entry("mp.vm", CORE),
                    Map.entry("mp.gc", CORE),
                    Map.entry("mp.model.tagged", CORE),
                    Map.entry("mp.model.nanbox", CORE),
                    Map.entry("mp.model.stuffed", CORE),
                    Map.entry("mp.stdlib", CORE),
                    Map.entry("mp.extra", CORE),
                    Map.entry("mp.machine.api", CORE),
                    Map.entry("mp.emitter.native", INSIDE),
                    Map.entry("mp.thread", INSIDE),
                    Map.entry("mp.port.unix", PORT),
                    Map.entry("mp.port.minimal", PORT),
                    Map.entry("mp.port.pyboard", PORT),
                    Map.entry("mp.host", PORT),
                    Map.entry("mp.repl.jline", CORE),
                    Map.entry("mp.maven", Set.of()),
                    Map.entry("mp.itest", CORE));

    /** No bundles of a runtime: what measures everything, and what runs Python at build time. */
    private static final Set<String> TOOLS = Set.of("mp.bench", "mp.freezer");

    @Test
    void bundlesUseOnlyWhatIsBelowThem() throws IOException {
        List<BuiltClass> types = Project.types();
        Map<String, String> homes = new TreeMap<>();
        types.forEach(t -> homes.put(packageOf(t.name()), t.module()));
        TreeSet<String> wrong = new TreeSet<>();
        for (BuiltClass type : types) {
            if (TOOLS.contains(type.module())) {
                continue;
            }
            for (String used : uses(type)) {
                String home = homes.getOrDefault(used, type.module());
                if (!home.equals(type.module()) && !MAY_USE.get(type.module()).contains(home)) {
                    wrong.add(type.name() + " uses " + used + " of " + home);
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void noPackageIsSplitOverBundles() throws IOException {
        Map<String, Set<String>> homes = new TreeMap<>();
        for (BuiltClass type : Project.types()) {
            homes.computeIfAbsent(packageOf(type.name()), p -> new TreeSet<>()).add(type.module());
        }
        homes.values().removeIf(modules -> modules.size() == 1);
        assertEquals(Map.of(), homes);
    }

    @Test
    void packagesOfABundleStandBelowItsName() throws IOException {
        TreeSet<String> elsewhere = new TreeSet<>();
        for (BuiltClass type : Project.types()) {
            // A package cannot be called native.
            String root = type.module().replace(".native", ".nativecode");
            boolean embedded = type.name().startsWith("org.jline.");
            if (!embedded && !(type.name() + ".").startsWith(root + ".")) {
                elsewhere.add(type.name());
            }
        }
        assertEquals(Set.of(), elsewhere);
    }

    @Test
    void internalPackagesAreNotExported() throws IOException {
        List<String> exported = new ArrayList<>();
        for (String module : Project.modules()) {
            Path file = Project.ROOT.resolve(module).resolve("target/classes/META-INF/MANIFEST.MF");
            try (InputStream in = Files.newInputStream(file)) {
                String exports = new Manifest(in).getMainAttributes().getValue("Export-Package");
                if (exports != null && exports.contains(".internal")) {
                    exported.add(module + ": " + exports);
                }
            }
        }
        assertEquals(List.of(), exported);
    }

    @Test
    void theCoreKnowsNothingOfOsgi() throws IOException {
        TreeSet<String> wrong = new TreeSet<>();
        for (BuiltClass type : Project.types()) {
            if (type.module().equals("mp.core")) {
                uses(type).stream()
                        .filter(p -> p.startsWith("org.osgi"))
                        .forEach(p -> wrong.add(type.name() + " uses " + p));
            }
        }
        assertEquals(Set.of(), wrong);
    }

    /** The packages of the classes that a class file names, annotations aside. */
    private static Set<String> uses(BuiltClass type) {
        Set<String> packages = new TreeSet<>();
        for (PoolEntry entry : type.model().constantPool()) {
            if (entry instanceof ClassEntry used) {
                String name = used.asInternalName().replaceFirst("^\\[+L?", "");
                packages.add(packageOf(name.replace('/', '.')));
            }
        }
        return packages;
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }
}
