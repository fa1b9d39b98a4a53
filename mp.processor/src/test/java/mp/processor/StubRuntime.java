package mp.processor;

import mp.core.runtime.Runtime;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The source of a runtime that does only what generated code asks for, so that a table can be
 * called without a virtual machine. A keyword is the index of its parameter; word 500 is an
 * instance of a Python class with the native object 600 inside; the int {@code i} is the word
 * {@code 10000 + i}.
 */
final class StubRuntime {
    private static final Map<String, String> BODIES =
            Map.of(
                    "checkArgs",
                            """
                            if (a1 != 0 || a0 < a2 || a0 > a3) {
                                throw new IllegalArgumentException(a2 + " to " + a3);
                            }
                            """,
                    "bind",
                            """
                            boundNames = java.util.Arrays.toString(a3) + a4 + a5;
                            int at = sp;
                            sp += a3.length;
                            System.arraycopy(stack, a0, stack, at, a1);
                            for (int i = 0; i < a2; i++) {
                                stack[at + (int) stack[a0 + a1 + 2 * i]] = stack[a0 + a1 + 2 * i + 1];
                            }
                            return at;
                            """,
                    "self", "return a0 == 500 ? 600 : a0;",
                    "newFloat", "return 20_000 + (long) a0;");

    private StubRuntime() {}

    /** The source of {@code stub.StubRuntime}. */
    static String source() {
        return """
        package stub;

        import mp.core.memory.Allocator;
        import mp.core.memory.Memory;
        import mp.core.model.ObjectModel;
        import mp.core.options.FeatureLevel;
        import mp.core.options.Options;

        public class StubRuntime extends mp.core.runtime.Runtime {
            public String boundNames = "";

            public StubRuntime() {
                super(
                        new ObjectModel(
                                new ObjectModel.Layout(
                                        0, 8, 62, 1, 1, 0, 0, 0, -1, 7, 6, 3, -1, 1, 2, 3),
                                null),
                        new Allocator(new Memory(8, 1 << 20, 1024), null),
                        Options.at(FeatureLevel.values()[0], "test"),
                        new long[64]);
            }
        """
                + Arrays.stream(Runtime.class.getDeclaredMethods())
                        .filter(m -> Modifier.isAbstract(m.getModifiers()))
                        .map(StubRuntime::method)
                        .collect(Collectors.joining())
                + "}\n";
    }

    private static String method(Method method) {
        Class<?>[] types = method.getParameterTypes();
        String parameters =
                IntStream.range(0, types.length)
                        .mapToObj(i -> types[i].getCanonicalName() + " a" + i)
                        .collect(Collectors.joining(", "));
        if (method.isVarArgs()) {
            parameters = parameters.replaceFirst("\\[\\](?= a\\d+$)", "...");
        }
        String unsupported = "throw new UnsupportedOperationException();";
        return "@Override %s %s %s(%s) { %s }\n"
                .formatted(
                        Modifier.isPublic(method.getModifiers()) ? "public" : "protected",
                        method.getReturnType().getCanonicalName(),
                        method.getName(),
                        parameters,
                        body(method, unsupported));
    }

    private static String body(Method method, String otherwise) {
        Class<?>[] types = method.getParameterTypes();
        return switch (method.getName()) {
            case "newInt" -> types[0] == long.class ? "return 10_000 + a0;" : otherwise;
            case "newStr" -> types[0] == String.class ? "return a0.length();" : otherwise;
            default -> BODIES.getOrDefault(method.getName(), otherwise);
        };
    }
}
