package mp.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** Stubs and reference pages. */
final class PagesTest {
    @TempDir Path folder;
    private Compilation compilation;

    @BeforeEach
    void sources() throws Exception {
        compilation =
                new Compilation(folder)
                        .source(
                                """
                                package demo;
                                import mp.core.declare.*;
                                import mp.core.runtime.Runtime;
                                /** Things to {@code do}. Not shown. */
                                @PyModule(value = "m", option = "MICROPY_M", types = Box.class)
                                final class M {
                                    /** How many. */
                                    @PyConstant static final int COUNT = 1;
                                    /**
                                     * Says "x &lt; y".
                                     *
                                     * @param rt the runtime
                                     */
                                    @PyFunction(keywords = {"b", "*", "c"}, optional = 1, option = "MICROPY_F")
                                    static boolean f(Runtime rt, long from, long b, long c) {
                                        return true;
                                    }
                                    @PyFunction static void any(Runtime rt, int base, int n, int nKw) {}
                                    private M() {}
                                }
                                """)
                        .source(
                                """
                                package demo;
                                import mp.core.declare.*;
                                import mp.core.runtime.Runtime;
                                @PyType("Box")
                                final class Box {
                                    @Slot(Slot.Of.MAKE)
                                    static long make(Runtime rt, long type, int base, int n, int nKw) {
                                        return 1;
                                    }
                                    @PyFunction static long get(Runtime rt, long self) { return self; }
                                    @PyFunction(binding = PyFunction.Binding.CLASS)
                                    static long of(Runtime rt, long type) { return type; }
                                    private Box() {}
                                }
                                """);
    }

    @Test
    void areNotWrittenUnasked() throws Exception {
        assertEquals(List.of(), compilation.run());
        assertFalse(compilation.has("pyi/m.pyi"));
        assertFalse(compilation.has("reference/m.md"));
    }

    @Test
    void stub() throws Exception {
        assertEquals(List.of(), compilation.option("-Amp.stubs=true").run());
        assertEquals(
                """
                \"""Things to do.\"""
                from typing import Any

                COUNT: int
                \"""How many.\"""
                def f(from_, /, b=..., *, c=...) -> bool:
                    \"""Says \\"x < y\\".\"""
                def any(*args, **kwargs) -> None: ...

                class Box:
                    def __init__(self, *args, **kwargs) -> None: ...
                    def get(self, /): ...
                    @classmethod
                    def of(cls, /): ...
                """,
                compilation.written("pyi/m.pyi"));
    }

    @Test
    void reference() throws Exception {
        assertEquals(List.of(), compilation.option("-Amp.stubs=true").run());
        assertEquals(
                """
                # m

                Things to do. Needs `MICROPY_M`.

                * `COUNT`: How many.
                * `f(from_, /, b=..., *, c=...)`: Says "x < y". Needs `MICROPY_F`.
                * `any(*args, **kwargs)`

                ## class Box

                * `get(self, /)`
                * `of(cls, /)`
                """,
                compilation.written("reference/m.md"));
    }

    @Test
    void typesWithoutAModuleButWithAName() throws Exception {
        compilation
                .source("package demo; @mp.core.declare.PyType(\"iterator\")\nfinal class A {}")
                .source("package demo; @mp.core.declare.PyType(\"\")\nfinal class B {}")
                .option("-Amp.stubs=true");
        assertEquals(List.of(), compilation.run());
        assertEquals(
                """
                \"""Types without a module.\"""
                from typing import Any


                class iterator:
                    ...
                """,
                compilation.written("pyi/_types.pyi"));
    }
}
