package mp.processor;

import java.util.Set;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a member with {@code @PyConstant}. */
record ConstantReader(Java java, TypeElement declaring) {
    private record Value(String expression, String pythonType) {}

    ConstantDecl read(Element member, Mirror mirror) {
        Java.visible(member);
        String owner = java.owner(declaring).javaName();
        String name = owner + "." + member.getSimpleName();
        Value value =
                switch (member) {
                    case VariableElement field -> ofField(field, name);
                    case ExecutableElement method -> ofMethod(method, name);
                    default -> throw new BadDeclaration(member, "must be a field or a method");
                };
        return new ConstantDecl(
                DeclarationReader.pythonName(member, mirror),
                mirror.text("option"),
                value.expression,
                value.pythonType,
                java.doc(member),
                null);
    }

    private Value ofField(VariableElement field, String name) {
        if (!field.getModifiers().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL))) {
            throw new BadDeclaration(field, "must be static final");
        }
        TypeMirror type = field.asType();
        if (type.getKind() == TypeKind.INT || type.getKind() == TypeKind.LONG) {
            return new Value("rt.newInt(" + name + ")", "int");
        }
        if (type.getKind() == TypeKind.DOUBLE) {
            return new Value("rt.newFloat(" + name + ")", "float");
        }
        if (type.toString().equals("java.lang.String")) {
            return new Value("rt.newStr(" + name + ")", "str");
        }
        throw new BadDeclaration(field, "must be an int, long, double or String, not " + type);
    }

    private Value ofMethod(ExecutableElement method, String name) {
        String runtime = java.runtimeOf(method);
        if (!Java.isStatic(method)
                || method.getParameters().size() != 1
                || method.getReturnType().getKind() != TypeKind.LONG) {
            throw new BadDeclaration(method, "must be a static method (rt) that returns a long");
        }
        String argument = runtime.isEmpty() ? "rt" : "(" + runtime + ") rt";
        return new Value(name + "(" + argument + ")", "Any");
    }
}
