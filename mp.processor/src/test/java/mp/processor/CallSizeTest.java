package mp.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The JVM never compiles a method of 8,000 bytes, so {@code call} stays below it for any module.
 */
final class CallSizeTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {10, 60, 120, 350})
    void callCanBeCompiled(int functions) throws Exception {
        String members =
                IntStream.range(0, functions)
                        .mapToObj(i ->
                                "@PyFunction(optional = 1) static boolean f"
                                        + i
                                        + "(Runtime rt, long a, long b, long c) { return true; }\n")
                        .collect(Collectors.joining());
        Compilation compilation =
                new Compilation(folder)
                        .source(
                                """
                                package demo;
                                import mp.core.declare.*;
                                import mp.core.runtime.Runtime;
                                @PyModule("m")
                                final class M {
                                """
                                        + members
                                        + "}");
        assertEquals(List.of(), compilation.run());
        int size = callSize(compilation.classFile("demo/MTable.class"));
        assertTrue(size < 7000, () -> functions + " functions take " + size + " bytes");
    }

    private static int callSize(byte[] classFile) {
        for (MethodModel method : ClassFile.of().parse(classFile).methods()) {
            if (method.methodName().equalsString("call")) {
                return ((CodeAttribute) method.code().orElseThrow()).codeLength();
            }
        }
        throw new IllegalArgumentException("no method call");
    }
}
