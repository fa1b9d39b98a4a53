package mp.processor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** An annotation of {@code mp.core.declare}, read by name; defaults are filled in. */
record Mirror(Map<String, AnnotationValue> values) {
    /** The annotation of an element, if it has it. */
    static Optional<Mirror> of(Elements elements, Element element, String simpleName) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().equals(Names.DECLARE + simpleName)) {
                return Optional.of(new Mirror(valuesOf(elements, mirror)));
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
        return (String) value(name);
    }

    int number(String name) {
        return (Integer) value(name);
    }

    boolean flag(String name) {
        return (Boolean) value(name);
    }

    /** The name of an enum constant. */
    String constant(String name) {
        return ((VariableElement) value(name)).getSimpleName().toString();
    }

    TypeMirror type(String name) {
        return (TypeMirror) value(name);
    }

    List<String> texts(String name) {
        return list(name).stream().map(v -> (String) v.getValue()).toList();
    }

    List<TypeMirror> types(String name) {
        return list(name).stream().map(v -> (TypeMirror) v.getValue()).toList();
    }

    @SuppressWarnings("unchecked")
    private List<? extends AnnotationValue> list(String name) {
        return (List<? extends AnnotationValue>) value(name);
    }

    private Object value(String name) {
        return values.get(name).getValue();
    }
}
