package mp.processor;

import java.util.ArrayList;
import java.util.List;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Questions about the Java elements of a compilation. */
record Java(Elements elements, Types types) {
    /** Whether a type of this name is on the class path. */
    boolean has(String type) {
        return elements.getTypeElement(type) != null;
    }

    /** The constant of {@code Kind} with a value; empty where there is none. */
    String kindName(int kind) {
        TypeElement kinds = elements.getTypeElement(Names.KIND);
        if (kind == 0 || kinds == null) {
            return "";
        }
        return ElementFilter.fieldsIn(kinds.getEnclosedElements()).stream()
                .filter(f -> Integer.valueOf(kind).equals(f.getConstantValue()))
                .map(f -> f.getSimpleName().toString())
                .findFirst()
                .orElse("");
    }

    /**
     * The members of a class and of the classes it extends, as far as these declare no module or
     * type themselves: types that share methods inherit them from a plain class.
     */
    List<Element> members(TypeElement element) {
        List<Element> members = new ArrayList<>(element.getEnclosedElements());
        TypeElement above = (TypeElement) types.asElement(element.getSuperclass());
        while (above != null && !isDeclared(above)) {
            members.addAll(above.getEnclosedElements());
            above = (TypeElement) types.asElement(above.getSuperclass());
        }
        return members;
    }

    private boolean isDeclared(TypeElement element) {
        return Mirror.of(elements, element, "PyModule").isPresent()
                || Mirror.of(elements, element, "PyType").isPresent();
    }

    /** The class with its names and the first sentence of its comment. */
    Owner owner(TypeElement element) {
        String inPackage = elements.getPackageOf(element).getQualifiedName().toString();
        String full = element.getQualifiedName().toString();
        String javaName = inPackage.isEmpty() ? full : full.substring(inPackage.length() + 1);
        return new Owner(element, inPackage, javaName, doc(element));
    }

    /** The first sentence of an element's comment, as plain text. */
    String doc(Element element) {
        String comment = elements.getDocComment(element);
        return comment == null ? "" : DocText.firstSentence(comment);
    }

    /**
     * Checks what holds for every method that generated code calls: visible, no checked exceptions,
     * a runtime first.
     *
     * @return the subclass of Runtime that it asks for, empty for Runtime itself
     */
    String runtimeOf(ExecutableElement method) {
        visible(method);
        for (TypeMirror thrown : method.getThrownTypes()) {
            if (!isUnchecked(thrown)) {
                throw new BadDeclaration(method, "must not throw the checked exception " + thrown);
            }
        }
        List<? extends VariableElement> parameters = method.getParameters();
        TypeElement runtime = elements.getTypeElement(Names.RUNTIME);
        if (parameters.isEmpty()
                || runtime == null
                || !types.isAssignable(parameters.getFirst().asType(), runtime.asType())) {
            throw new BadDeclaration(method, "the first parameter must be a " + Names.RUNTIME);
        }
        String name = parameters.getFirst().asType().toString();
        return name.equals(Names.RUNTIME) ? "" : name;
    }

    /** Complains about a private member. */
    static void visible(Element member) {
        if (member.getModifiers().contains(Modifier.PRIVATE)) {
            throw new BadDeclaration(member, "must not be private: its table calls it");
        }
    }

    /** Whether a member is static. */
    static boolean isStatic(Element member) {
        return member.getModifiers().contains(Modifier.STATIC);
    }

    private boolean isUnchecked(TypeMirror thrown) {
        return types.isAssignable(thrown, type("java.lang.RuntimeException"))
                || types.isAssignable(thrown, type("java.lang.Error"));
    }

    private TypeMirror type(String name) {
        return elements.getTypeElement(name).asType();
    }
}
