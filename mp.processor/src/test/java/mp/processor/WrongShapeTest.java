package mp.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

/** What is declared wrongly is an error at its place, in words. */
final class WrongShapeTest {
    private static final int LINE = 6;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@PyFunction long f(Runtime rt) { return 1; }|must be static",
                "@PyFunction static long f() { return 1; }|the first parameter must be a",
                "@PyFunction private static long f(Runtime rt) { return 1; }|must not be private",
                "@PyFunction static String f(Runtime rt) { return null; }|must return long, void",
                "@PyFunction static void f(Runtime rt, String s) {}|takes words",
                "@PyFunction static void f(Runtime rt, long a, int b) {}|b must be a word",
                "@PyFunction static void f(Runtime rt, int base) {}|takes words",
                "@PyFunction static void f(Runtime rt) throws java.io.IOException {}|checked",
                "@PyFunction(optional = 2) static void f(Runtime rt, long a) {}|optional is more",
                "@PyFunction(keywords = {\"a\", \"b\"}) static void f(Runtime rt, long a) {}"
                        + "|more keywords than parameters",
                "@PyFunction(keywords = {\"a\", \"*\"}) static void f(Runtime rt, long a) {}"
                        + "|different names",
                "@PyFunction(optional = 1) static void f(Runtime rt, int base, int n) {}"
                        + "|optional and keywords go with words",
                "@PyFunction(max = 1) static void f(Runtime rt, long a) {}|min and max go with",
                "@PyFunction(min = 2, max = 1) static void f(Runtime rt, int base, int n) {}"
                        + "|max 1 is below min 2",
                "@PyFunction(binding = PyFunction.Binding.STATIC) static void f(Runtime rt) {}"
                        + "|only a function of a type",
                "@PyConstant static int x = 1;|must be static final",
                "@PyConstant static final Object x = null;|must be an int, long, double",
                "@PyConstant static long x(Runtime rt, long a) { return 1; }|static method (rt)",
                "@Slot(Slot.Of.ITER) static long f(Runtime rt, long a) { return 1; }"
                        + "|only types have slots",
            })
    void inModule(String member, String message) throws Exception {
        expect("@PyModule(\"m\")", member, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@PyFunction static void f(Runtime rt) {}|must take self",
                "@PyFunction void f(Runtime rt) {}|must be static",
                "@Slot(Slot.Of.ITER) static long f(Runtime rt) { return 1; }"
                        + "|ITER takes (Runtime rt, long self)",
                "@Slot(Slot.Of.READ) static void f(Runtime rt, long s, byte[] b, int i, int n) {}"
                        + "|READ returns int",
            })
    void inType(String member, String message) throws Exception {
        expect("@PyType(\"T\")", member, message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@PyModule(\"m\")", "@PyType(\"T\")"})
    void sameNameTwice(String annotation) throws Exception {
        List<String> lines =
                compile(
                        annotation,
                        "@PyConstant static final int f = 1;"
                                + " @PyConstant(\"f\") static final int g = 1;");
        assertTrue(lines.getFirst().contains("\"f\" more than once"), lines::toString);
    }

    /** The compiler says it, once for each; the table is written nevertheless. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@PyModule(value = \"m\", types = Missing.class)",
                "@PyModule(value = \"m\", types = {Missing.class, Missing.class})",
                "@PyType(value = \"T\", base = Missing.class, kind = Missing.KIND)",
            })
    void unresolvedNames(String annotation) throws Exception {
        List<String> lines = compile(annotation, "static final Object TABLE = MTable.TABLE;");
        assertTrue(lines.stream().anyMatch(l -> l.contains("class Missing")), lines::toString);
        assertTrue(lines.stream().noneMatch(l -> l.contains("MTable")), lines::toString);
    }

    @Test
    void outsideADeclaredClass() throws Exception {
        expect("", "@PyFunction static void f(Runtime rt) {}", "must be in a class with @PyModule");
    }

    private void expect(String annotation, String member, String message) throws Exception {
        List<String> lines = compile(annotation, member);
        assertEquals(1, lines.size(), lines::toString);
        assertTrue(lines.getFirst().startsWith(LINE + ": "), lines::toString);
        assertTrue(lines.getFirst().contains(message), lines::toString);
    }

    private List<String> compile(String annotation, String member) throws Exception {
        return new Compilation(folder)
                .source(
                        """
                        package demo;
                        import mp.core.declare.*;
                        import mp.core.runtime.Runtime;
                        %s
                        final class M {
                            %s
                        }
                        """
                                .formatted(annotation, member))
                .run();
    }
}
