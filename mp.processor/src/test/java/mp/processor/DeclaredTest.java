package mp.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.memory.Kind;
import mp.core.runtime.Declarations;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The class that finds the tables of a bundle. */
final class DeclaredTest {
    private static final String COMPONENT =
            """
            package org.osgi.service.component.annotations;
            public @interface Component {
                Class<?>[] service();
            }
            """;

    @TempDir Path folder;
    private Compilation compilation;

    @BeforeEach
    void sources() throws Exception {
        compilation =
                new Compilation(folder)
                        .source(
                                """
                                package demo.one;
                                @mp.core.declare.PyModule(value = "m", option = "MICROPY_M")
                                final class M {}
                                """)
                        .source(
                                """
                                package demo.two;
                                @mp.core.declare.PyType(value = "set", kind = mp.core.memory.Kind.SET)
                                final class SetType {
                                    static final long WORD = SetTypeTable.TABLE.word();
                                }
                                """)
                        .source(
                                """
                                package demo.two;
                                final class Several {
                                    @mp.core.declare.PyType("A")
                                    static final class A {}
                                }
                                """);
    }

    @Test
    void findsModulesAndKinds() throws Exception {
        assertEquals(List.of(), compilation.run());
        try (var loader = compilation.load()) {
            Declarations declared =
                    (Declarations) loader.loadClass("demo.Declared").getConstructor().newInstance();
            assertArrayEquals(new String[] {"m"}, declared.modules());
            assertEquals("m", declared.module("m").name);
            assertEquals("MICROPY_M", declared.option("m"));
            assertNull(declared.module("n"));
            assertNull(declared.option("n"));
            assertEquals("set", declared.type(Kind.SET).name);
            assertNull(declared.type(Kind.LIST));
        }
        assertFalse(compilation.written("demo/Declared.java").contains("@" + Names.COMPONENT));
    }

    @Test
    void offersTheOptionsOfWhatIsDeclared() throws Exception {
        compilation.source(
                """
                package demo.one;
                @mp.core.declare.PyModule(value = "o", option = "MICROPY_PY_O")
                final class O {
                    @mp.core.declare.PyConstant(option = "MICROPY_PY_O_MORE")
                    static final int MORE = 1;
                    @mp.core.declare.PyConstant(option = "MICROPY_PY_O_MORE")
                    static final int EVEN_MORE = 2;
                }
                """);
        assertEquals(List.of(), compilation.run());
        String offers =
                compilation
                        .written("demo/Declared.java")
                        .lines()
                        .filter(l -> l.startsWith("@mp.core.declare.OffersOption"))
                        .collect(Collectors.joining());
        assertEquals(
                "@mp.core.declare.OffersOption(\"MICROPY_M\")"
                        + "@mp.core.declare.OffersOption(\"MICROPY_PY_O\")"
                        + "@mp.core.declare.OffersOption(\"MICROPY_PY_O_MORE\")",
                offers);
    }

    @Test
    void keepsExtensionsApartFromModules() throws Exception {
        compilation.source(
                """
                package demo.one;
                @mp.core.declare.PyModule(value = "other", extension = true)
                final class More {
                    @mp.core.declare.PyConstant
                    static final int MORE = 1;
                }
                """);
        assertEquals(List.of(), compilation.run());
        try (var loader = compilation.load()) {
            Declarations declared =
                    (Declarations) loader.loadClass("demo.Declared").getConstructor().newInstance();
            assertArrayEquals(new String[] {"m"}, declared.modules());
            assertNull(declared.module("other"));
            assertArrayEquals(new String[] {"MORE"}, declared.extension("other").members);
            assertNull(declared.extension("m"));
        }
    }

    @Test
    void refusesAnExtensionWithAnOption() throws Exception {
        compilation.source(
                "package demo.one; @mp.core.declare.PyModule(value = \"o\", option = \"MICROPY_O\","
                        + " extension = true)\nfinal class More {}");
        String first = compilation.run().getFirst();
        assertTrue(first.contains("options of an extension stand at its members"), first);
    }

    @Test
    void liesInTheGivenPackage() throws Exception {
        assertEquals(List.of(), compilation.option("-Amp.package=demo.internal").run());
        assertTrue(compilation.has("demo/internal/Declared.class"));
        assertTrue(compilation.has("demo/two/ATable.class"));
    }

    @Test
    void isAComponentWhereThereAreComponents() throws Exception {
        assertEquals(List.of(), compilation.source(COMPONENT).run());
        assertTrue(
                compilation
                        .written("demo/Declared.java")
                        .contains("@" + Names.COMPONENT + "(service = Declarations.class)"));
    }

    @Test
    void oneModuleOfAName() throws Exception {
        List<String> lines =
                compilation
                        .source("package demo; @mp.core.declare.PyModule(\"m\")\nfinal class N {}")
                        .run();
        assertTrue(
                lines.getFirst().contains("another class has the same module m"), lines::toString);
    }
}
