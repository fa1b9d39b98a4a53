package mp.processor;

import java.util.List;
import java.util.stream.Collectors;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Reads a method with {@code @Slot}. */
record SlotReader(Java java, TypeElement declaring, ExecutableElement method, Mirror mirror) {
    SlotDecl read() {
        SlotShape shape = SlotShape.valueOf(mirror.constant("value"));
        String runtime = java.runtimeOf(method);
        Receiver receiver = receiver(shape);
        List<SlotShape.Parameter> expected =
                shape.parameters.stream()
                        .filter(p -> !p.isSelf() || receiver != Receiver.OBJECT)
                        .toList();
        List<? extends VariableElement> given =
                method.getParameters().subList(1, method.getParameters().size());
        List<String> givenTypes = given.stream().map(p -> p.asType().toString()).toList();
        if (!givenTypes.equals(expected.stream().map(SlotShape.Parameter::type).toList())) {
            String wanted =
                    expected.stream()
                            .map(SlotShape.Parameter::toString)
                            .collect(Collectors.joining(", "));
            throw new BadDeclaration(method, shape + " takes (Runtime rt, " + wanted + ")");
        }
        TypeKind result = method.getReturnType().getKind();
        if (!fits(shape, result)) {
            throw new BadDeclaration(
                    method, shape + " returns " + shape.result + ", not " + method.getReturnType());
        }
        String name = method.getSimpleName().toString();
        return new SlotDecl(shape, home(), name, receiver, result, runtime);
    }

    private String home() {
        Owner type = java.owner(declaring);
        Owner enclosing = java.owner((TypeElement) method.getEnclosingElement());
        boolean near = enclosing.packageName().equals(type.packageName());
        return (near ? enclosing : type).javaName();
    }

    private Receiver receiver(SlotShape shape) {
        if (Java.isStatic(method)) {
            return Receiver.NONE;
        }
        boolean payload =
                Mirror.of(java.elements(), declaring, "PyType").orElseThrow().flag("payload");
        if (!payload || shape == SlotShape.MAKE) {
            throw new BadDeclaration(method, "@Slot " + shape + " must be static");
        }
        boolean wantsSelf =
                method.getParameters().stream()
                        .anyMatch(p -> p.getSimpleName().contentEquals("self"));
        return wantsSelf ? Receiver.OBJECT_AND_WORD : Receiver.OBJECT;
    }

    private static boolean fits(SlotShape shape, TypeKind result) {
        return switch (shape.result) {
            case "long" ->
                    shape == SlotShape.IOCTL
                            ? result == TypeKind.LONG || result == TypeKind.INT
                            : Result.of(result) != null;
            case "boolean" -> result == TypeKind.BOOLEAN || result == TypeKind.VOID;
            case "int" -> result == TypeKind.INT;
            default -> result == TypeKind.VOID;
        };
    }
}
