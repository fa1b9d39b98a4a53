package mp.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.core.declare.Slot;
import mp.core.runtime.NativeType;
import mp.core.runtime.Runtime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The shapes are those of the core. */
final class SlotShapeTest {
    @Test
    void sameOrderAsTheAnnotation() {
        assertEquals(names(Slot.Of.values()), names(SlotShape.values()));
    }

    @ParameterizedTest
    @EnumSource
    void sameSignatureAsNativeType(SlotShape shape) {
        List<String> wanted =
                Stream.concat(
                                Stream.of(shape.result, Runtime.class.getName()),
                                shape.parameters.stream().map(SlotShape.Parameter::type))
                        .toList();
        List<List<String>> found =
                Arrays.stream(NativeType.class.getDeclaredMethods())
                        .filter(m -> m.getName().equals(shape.method()))
                        .map(SlotShapeTest::signature)
                        .toList();
        assertEquals(List.of(wanted), found);
    }

    private static List<String> signature(Method method) {
        return Stream.concat(
                        Stream.of(method.getReturnType()),
                        Arrays.stream(method.getParameterTypes()))
                .map(Class::getTypeName)
                .toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
