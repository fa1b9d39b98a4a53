package mp.itest.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.LineNumberInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Sizes that keep the code compiled by the JVM and readable by people. */
class SizesTest {
    /** The JVM never compiles a method of this size or more. */
    private static final int NEVER_COMPILED = 8_000;

    /** A hot method must not come near that. */
    private static final int MOST_BYTES_IF_HOT = 7_000;

    private static final int MOST_LINES_OF_A_METHOD = 60;
    private static final int MOST_LINES_OF_A_FILE = 600;
    private static final String HOT = "Lmp/core/declare/Hot;";

    @Test
    void everyMethodCanBeCompiled() throws IOException {
        List<String> tooLarge = new ArrayList<>();
        for (BuiltClass type : Project.types()) {
            for (MethodModel method : type.model().methods()) {
                int bytes = code(method) == null ? 0 : code(method).codeLength();
                int most = isHot(method) ? MOST_BYTES_IF_HOT : NEVER_COMPILED - 1;
                if (bytes > most && !isInitialiser(method)) {
                    tooLarge.add(name(type, method) + " has " + bytes + " bytes");
                }
            }
        }
        assertEquals(List.of(), tooLarge);
    }

    @Test
    void methodsAreShort() throws IOException {
        TreeSet<String> tooLong = new TreeSet<>();
        for (BuiltClass type : Project.types()) {
            for (MethodModel method : type.model().methods()) {
                boolean isLong = lines(method) > MOST_LINES_OF_A_METHOD;
                if (isLong && type.isWritten() && !isInitialiser(method)) {
                    tooLong.add(name(type, method));
                }
            }
        }
        assertEquals(expected("Long methods"), String.join("\n", tooLong));
    }

    @Test
    void filesAreShort() throws IOException {
        TreeSet<String> tooLong = new TreeSet<>();
        for (Path source : Project.sources()) {
            if (Files.readAllLines(source).size() > MOST_LINES_OF_A_FILE) {
                tooLong.add(Project.ROOT.relativize(source).toString());
            }
        }
        assertEquals(expected("Long files"), String.join("\n", tooLong));
    }

    private static String expected(String heading) throws IOException {
        return String.join("\n", new TreeSet<>(Project.exceptions(heading)));
    }

    /** Initialisers run once, and the fields of a class are spread over it. */
    private static boolean isInitialiser(MethodModel method) {
        return method.methodName().stringValue().startsWith("<");
    }

    private static boolean isHot(MethodModel method) {
        return method.findAttribute(Attributes.runtimeInvisibleAnnotations()).stream()
                .flatMap(a -> a.annotations().stream())
                .anyMatch(a -> a.className().equalsString(HOT));
    }

    private static int lines(MethodModel method) {
        if (code(method) == null) {
            return 0;
        }
        int[] lines =
                code(method).findAttributes(Attributes.lineNumberTable()).stream()
                        .flatMap(t -> t.lineNumbers().stream())
                        .mapToInt(LineNumberInfo::lineNumber)
                        .sorted()
                        .toArray();
        return lines.length == 0 ? 0 : lines[lines.length - 1] - lines[0] + 1;
    }

    private static CodeAttribute code(MethodModel method) {
        return method.findAttribute(Attributes.code()).orElse(null);
    }

    private static String name(BuiltClass type, MethodModel method) {
        return type.name() + "." + method.methodName().stringValue();
    }
}
