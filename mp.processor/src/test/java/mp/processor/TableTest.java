package mp.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.runtime.NativeModule;
import mp.core.runtime.NativeTable;
import mp.core.runtime.NativeType;
import mp.core.runtime.Runtime;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** Calls generated tables. A word here is just a number. */
final class TableTest {
    private static final int BASE = 5;

    @TempDir static Path folder;
    private static URLClassLoader loader;
    private Runtime rt;

    @BeforeAll
    static void compile() throws Exception {
        Compilation compilation =
                new Compilation(folder)
                        .source(StubRuntime.source())
                        .source(
                                """
                                package demo;
                                import mp.core.declare.*;
                                import mp.core.runtime.Runtime;
                                @PyModule(value = "m", option = "MICROPY_M", types = Box.class)
                                final class M {
                                    @PyConstant static final int ONE = 1;
                                    @PyConstant(option = "MICROPY_TWO") static final double two = 2;
                                    @PyConstant("three") static final String abc = "abc";
                                    @PyConstant static long four(Runtime rt) { return 4; }
                                    @PyFunction static long pair(Runtime rt, long a, long b) {
                                        return a * 10 + b;
                                    }
                                    @PyFunction(optional = 1) static long opt_(Runtime rt, long a, long b) {
                                        return a * 10 + b;
                                    }
                                    @PyFunction(keywords = {"b", "*", "c"}, optional = 1)
                                    static long kw(Runtime rt, long a, long b, long c) {
                                        return a * 100 + b * 10 + c;
                                    }
                                    @PyFunction(min = 1, max = 2)
                                    static int run(Runtime rt, int base, int n) { return base * 10 + n; }
                                    @PyFunction
                                    static boolean pairs(stub.StubRuntime rt, int base, int n, int nKw) {
                                        return nKw == 1;
                                    }
                                    @PyFunction static void nothing(Runtime rt) {}
                                    private M() {}
                                }
                                """)
                        .source(
                                """
                                package demo;
                                import mp.core.declare.*;
                                import mp.core.runtime.Runtime;
                                abstract class Shared {
                                    @PyConstant static final int SHARED = 5;
                                    @Slot(Slot.Of.UNARY) static long unary(Runtime rt, int op, long self) {
                                        return op + self;
                                    }
                                    @PyFunction static long shared(Runtime rt, long self) { return self; }
                                }
                                """)
                        .source(
                                """
                                package demo;
                                import mp.core.declare.*;
                                import mp.core.memory.Kind;
                                import mp.core.runtime.Runtime;
                                @PyType(value = "list", kind = Kind.LIST, subclass = true)
                                final class ListType extends Shared {
                                    @Slot(Slot.Of.ITER) static long iter(Runtime rt, long self) { return self; }
                                    @Slot(Slot.Of.CALL)
                                    static boolean call(Runtime rt, long self, int base, int n, int nKw) {
                                        return true;
                                    }
                                    @PyFunction static long first(Runtime rt, long self) { return self; }
                                    @PyFunction static long run(Runtime rt, int base, int n) {
                                        return rt.arg(base);
                                    }
                                    @PyFunction(binding = PyFunction.Binding.STATIC)
                                    static long loose(Runtime rt) { return 9; }
                                    @PyFunction(binding = PyFunction.Binding.CLASS)
                                    static long made(Runtime rt, long type) { return type; }
                                    private ListType() {}
                                }
                                """)
                        .source(
                                """
                                package demo;
                                import mp.core.declare.*;
                                import mp.core.runtime.Runtime;
                                @PyType(value = "Box", payload = true, base = ListType.class)
                                final class Box {
                                    final long held;
                                    Box(long held) { this.held = held; }
                                    @Slot(Slot.Of.NEXT) long next(Runtime rt) { return held; }
                                    @Slot(Slot.Of.ITER) long iter(Runtime rt, long self) { return self; }
                                    @PyFunction(optional = 1) long add(Runtime rt, long x) { return held + x; }
                                    @PyFunction long me(Runtime rt, long self) { return self; }
                                    @PyFunction int run(Runtime rt, int base, int n) { return base * 10 + n; }
                                }
                                """);
        assertEquals(List.of(), compilation.run());
        loader = compilation.load();
    }

    @AfterAll
    static void close() throws Exception {
        loader.close();
    }

    @BeforeEach
    void runtime() throws Exception {
        rt = (Runtime) make("stub.StubRuntime");
        rt.sp = 20;
    }

    @Test
    void describesTheModule() throws Exception {
        NativeModule m = (NativeModule) table("M");
        assertEquals("m", m.name);
        assertEquals("kkkkffffffk", m.forms);
        assertEquals("opt", m.members[5]);
        assertEquals("MICROPY_TWO", m.option(1));
        assertNull(m.option(0));
    }

    @Test
    void describesTheType() throws Exception {
        NativeType list = (NativeType) table("ListType");
        assertEquals(Kind.LIST, list.ordinal);
        assertEquals(Kind.OBJECT, list.base);
        assertTrue(list.subclass);
        assertEquals("ffsckf", list.forms);
        assertEquals(0b1010_0100, list.slots);
        NativeType box = (NativeType) table("Box");
        assertEquals(Kind.LIST, box.base);
        assertTrue(box.ordinal >= Kind.FIRST_OTHER);
    }

    @Test
    void givesConstants() throws Exception {
        NativeTable m = table("M");
        assertEquals(10_001, m.constant(rt, 0));
        assertEquals(20_002, m.constant(rt, 1));
        assertEquals(3, m.constant(rt, 2));
        assertEquals(4, m.constant(rt, 3));
        assertEquals(((NativeType) table("Box")).word(), m.constant(rt, 10));
        assertThrows(IllegalArgumentException.class, () -> m.constant(rt, 4));
    }

    @Test
    void checksTheNumberOfArguments() throws Exception {
        assertEquals(12, call("M", "pair", 0, 1, 2));
        assertEquals("2 to 2", error("M", "pair", 0, 1));
        assertEquals("2 to 2", error("M", "pair", 1, 1, 2, 0, 0));
        assertEquals(12, call("M", "opt", 0, 1, 2));
        assertEquals(10, call("M", "opt", 0, 1));
        assertEquals("1 to 2", error("M", "opt", 0, 1, 2, 3));
        assertEquals("1 to 2", error("M", "run", 0));
    }

    @Test
    void convertsResults() throws Exception {
        assertEquals(10_000 + BASE * 10 + 2, call("M", "run", 0, 1, 2));
        assertEquals(rt.trueWord, call("M", "pairs", 1, 1, 0, 9));
        assertEquals(rt.falseWord, call("M", "pairs", 0));
        assertEquals(rt.none, call("M", "nothing", 0));
    }

    @Test
    void bindsKeywordsOnlyWhereItMust() throws Exception {
        assertEquals(120, call("M", "kw", 0, 1, 2));
        assertEquals(100, call("M", "kw", 0, 1));
        assertEquals("", rt.getClass().getField("boundNames").get(rt));
        assertEquals(103, call("M", "kw", 1, 1, 2, 3));
        assertEquals("[null, b, c]12", rt.getClass().getField("boundNames").get(rt));
    }

    @Test
    void checksSelf() throws Exception {
        assertEquals(42, call("ListType", "first", 0, 42));
        assertEquals(600, call("ListType", "first", 0, 500));
        assertEquals(600, call("ListType", "run", 0, 500, 1));
        assertEquals("1 to " + Integer.MAX_VALUE, error("ListType", "run", 0));
        assertEquals(500, call("ListType", "made", 0, 500));
        assertEquals(9, call("ListType", "loose", 0));
    }

    @Test
    void inheritsWhatAPlainClassDeclares() throws Exception {
        NativeType list = (NativeType) table("ListType");
        assertEquals(600, call("ListType", "shared", 0, 500));
        assertEquals(10_005, list.constant(rt, List.of(list.members).indexOf("SHARED")));
        assertEquals(8, list.unary(rt, 1, 7));
    }

    @Test
    void forwardsSlots() throws Exception {
        NativeType list = (NativeType) table("ListType");
        assertEquals(7, list.iter(rt, 7));
        assertEquals(rt.trueWord, list.call(rt, 7L, BASE, 0, 0));
        assertEquals(0, list.next(rt, 7));
    }

    @Test
    void callsThePayload() throws Exception {
        var constructor = loader.loadClass("demo.Box").getDeclaredConstructor(long.class);
        constructor.setAccessible(true);
        long self = Memory.word(8);
        rt.memory.set(self, 1, rt.memory.addPayload(constructor.newInstance(30L), 0));
        assertEquals(34, call("Box", "add", 0, self, 4));
        assertEquals(30, call("Box", "add", 0, self));
        assertEquals(self, call("Box", "me", 0, self));
        assertEquals(10_000 + (BASE + 1) * 10 + 1, call("Box", "run", 0, self, 4));
        NativeType box = (NativeType) table("Box");
        assertEquals(30, box.next(rt, self));
        assertEquals(self, box.iter(rt, self));
        assertFalse(box.subclass);
    }

    private String error(String table, String member, int nKw, long... words) {
        return assertThrows(IllegalArgumentException.class, () -> call(table, member, nKw, words))
                .getMessage();
    }

    private long call(String name, String member, int nKw, long... words) throws Exception {
        NativeTable table = table(name);
        System.arraycopy(words, 0, rt.stack, BASE, words.length);
        int i = List.of(table.members).indexOf(member);
        return table.call(rt, i, BASE, words.length - 2 * nKw, nKw);
    }

    private static NativeTable table(String name) throws Exception {
        return (NativeTable) loader.loadClass("demo." + name + "Table").getField("TABLE").get(null);
    }

    private static Object make(String name) throws Exception {
        return loader.loadClass(name).getConstructor().newInstance();
    }
}
