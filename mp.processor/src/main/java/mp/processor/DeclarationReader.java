package mp.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * Reads an annotated class. What is wrong with a member does not keep it from reading the others.
 */
final class DeclarationReader {
    private final Java java;
    private final Consumer<BadDeclaration> complain;
    private final Set<Element> seen = new HashSet<>();

    DeclarationReader(Java java, Consumer<BadDeclaration> complain) {
        this.java = java;
        this.complain = complain;
    }

    /** Reads a class with {@code @PyModule}. */
    ModuleDecl module(TypeElement element) {
        checkClass(element);
        Mirror mirror = mirror(element, "PyModule");
        List<Member> members = new ArrayList<>();
        for (Element member : java.members(element)) {
            attempt(() -> readMember(element, member, members, new ArrayList<>()));
        }
        for (TypeElement type : mirror.types("types")) {
            attempt(() -> members.add(offeredType(element, type)));
        }
        checkNames(element, members);
        if (mirror.flag("extension") && !mirror.text("option").isEmpty()) {
            throw new BadDeclaration(element, "options of an extension stand at its members");
        }
        return new ModuleDecl(
                java.owner(element),
                mirror.text("value"),
                mirror.text("option"),
                mirror.flag("extensible"),
                mirror.flag("extension"),
                members);
    }

    /** Reads a class with {@code @PyType}. */
    TypeDecl type(TypeElement element) {
        checkClass(element);
        Mirror mirror = mirror(element, "PyType");
        if (Mirror.of(java.elements(), element, "PyModule").isPresent()) {
            throw new BadDeclaration(element, "cannot be a module and a type at once");
        }
        List<Member> members = new ArrayList<>();
        List<SlotDecl> slots = new ArrayList<>();
        for (Element member : java.members(element)) {
            attempt(() -> readMember(element, member, members, slots));
        }
        checkNames(element, members);
        return new TypeDecl(
                java.owner(element),
                mirror.text("value"),
                mirror.text("option"),
                mirror.number("kind"),
                java.kindName(mirror.number("kind")),
                base(element, mirror),
                mirror.flag("subclass"),
                mirror.flag("payload"),
                slots,
                members);
    }

    /** The members that were read: the annotations of any others have no effect. */
    Set<Element> seen() {
        return seen;
    }

    private void readMember(
            TypeElement declaring, Element member, List<Member> members, List<SlotDecl> slots) {
        seen.add(member);
        Mirror.of(java.elements(), member, "PyConstant")
                .ifPresent(m -> members.add(new ConstantReader(java, declaring).read(member, m)));
        Mirror.of(java.elements(), member, "PyFunction")
                .ifPresent(m -> members.add(function(declaring, member, m)));
        Mirror.of(java.elements(), member, "Slot")
                .ifPresent(m -> slots.add(slot(declaring, member, m, slots)));
    }

    private FunctionDecl function(TypeElement declaring, Element member, Mirror mirror) {
        return new FunctionReader(java, declaring, (ExecutableElement) member, mirror).read();
    }

    private SlotDecl slot(
            TypeElement declaring, Element member, Mirror mirror, List<SlotDecl> before) {
        if (Mirror.of(java.elements(), declaring, "PyType").isEmpty()) {
            throw new BadDeclaration(member, "only types have slots");
        }
        SlotDecl slot = new SlotReader(java, declaring, (ExecutableElement) member, mirror).read();
        if (before.stream().anyMatch(s -> s.shape() == slot.shape())) {
            throw new BadDeclaration(member, "the type has " + slot.shape() + " already");
        }
        return slot;
    }

    private ConstantDecl offeredType(TypeElement module, TypeElement type) {
        Mirror mirror = typeMirror(module, type);
        Owner owner = java.owner(type);
        return new ConstantDecl(
                mirror.text("value"),
                mirror.text("option"),
                owner.qualifiedTable() + ".TABLE.word()",
                "type",
                owner.doc(),
                type);
    }

    private String base(TypeElement type, Mirror mirror) {
        Optional<TypeElement> base = mirror.type("base");
        if (base.isEmpty()) {
            return java.kindName(mirror.number("kind")).equals("OBJECT") ? "0" : "Kind.OBJECT";
        }
        String kind = java.kindName(typeMirror(type, base.get()).number("kind"));
        return kind.isEmpty()
                ? java.owner(base.get()).qualifiedTable() + ".TABLE.ordinal"
                : "Kind." + kind;
    }

    /** The annotation of a type that another declaration names. */
    private Mirror typeMirror(TypeElement declaration, TypeElement type) {
        return Mirror.of(java.elements(), type, "PyType")
                .orElseThrow(() -> new BadDeclaration(declaration, type + " has no @PyType"));
    }

    private void checkClass(TypeElement element) {
        Set<Modifier> modifiers = element.getModifiers();
        boolean nested = element.getNestingKind() == NestingKind.MEMBER;
        if (element.getKind() != ElementKind.CLASS && element.getKind() != ElementKind.RECORD) {
            throw new BadDeclaration(element, "must be a class");
        }
        if (modifiers.contains(Modifier.PRIVATE)
                || (nested && !modifiers.contains(Modifier.STATIC))) {
            throw new BadDeclaration(element, "must be a top-level or a static class, not private");
        }
    }

    private void checkNames(TypeElement element, List<Member> members) {
        Set<String> names = new HashSet<>();
        for (Member member : members) {
            if (!names.add(member.name())) {
                complain.accept(
                        new BadDeclaration(
                                element, "declares \"" + member.name() + "\" more than once"));
            }
        }
    }

    private void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (BadDeclaration e) {
            complain.accept(e);
        }
    }

    private Mirror mirror(TypeElement element, String name) {
        return Mirror.of(java.elements(), element, name).orElseThrow();
    }

    /**
     * The Python name of a member: the one given, or the Java name without a trailing underscore.
     */
    static String pythonName(Element member, Mirror mirror) {
        String given = mirror.text("value");
        String name = member.getSimpleName().toString();
        if (!given.isEmpty()) {
            return given;
        }
        return name.endsWith("_") && name.length() > 1
                ? name.substring(0, name.length() - 1)
                : name;
    }

    /** Whether a parameter is one of {@code int}, by which the stack's run is described. */
    static boolean isInt(VariableElement parameter) {
        return parameter.asType().getKind() == TypeKind.INT;
    }
}
