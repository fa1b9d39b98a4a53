package mp.processor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;

/**
 * An annotation of {@code mp.core.declare}, read by name; defaults are filled in. A value that does
 * not resolve counts as left out: the compiler itself complains about it.
 */
record Mirror(Element element, Map<String, AnnotationValue> values) {
    /** The annotation of an element, if it has it. */
    static Optional<Mirror> of(Elements elements, Element element, String simpleName) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().equals(Names.DECLARE + simpleName)) {
                return Optional.of(new Mirror(element, valuesOf(elements, mirror)));
            }
        }
        return Optional.empty();
    }

    private static Map<String, AnnotationValue> valuesOf(
            Elements elements, AnnotationMirror mirror) {
        return elements.getElementValuesWithDefaults(mirror).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                e -> e.getKey().getSimpleName().toString(), Map.Entry::getValue));
    }

    String text(String name) {
        return value(name) instanceof String text ? text : "";
    }

    int number(String name) {
        return value(name) instanceof Integer number ? number : 0;
    }

    boolean flag(String name) {
        return value(name) instanceof Boolean flag && flag;
    }

    /** The name of an enum constant. */
    String constant(String name) {
        if (value(name) instanceof VariableElement constant) {
            return constant.getSimpleName().toString();
        }
        throw new BadDeclaration(element, name + " must be a constant of its enum");
    }

    /** The class of a class literal; none for {@code void.class}. */
    Optional<TypeElement> type(String name) {
        return classes(value(name)).findAny();
    }

    List<TypeElement> types(String name) {
        return list(name).flatMap(Mirror::classes).toList();
    }

    List<String> texts(String name) {
        return list(name).filter(String.class::isInstance).map(String.class::cast).toList();
    }

    private Stream<Object> list(String name) {
        return value(name) instanceof List<?> list
                ? list.stream().map(v -> ((AnnotationValue) v).getValue())
                : Stream.empty();
    }

    private static Stream<TypeElement> classes(Object value) {
        return value instanceof DeclaredType type && type.getKind() == TypeKind.DECLARED
                ? Stream.of((TypeElement) type.asElement())
                : Stream.empty();
    }

    private Object value(String name) {
        AnnotationValue value = values.get(name);
        return value == null ? "" : value.getValue();
    }
}
