package mp.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Writes a table for each declared module and type, and one class {@code Declared} that finds them.
 *
 * <p>All declarations are in the sources of one compilation, so everything is written in the first
 * round that has any: sources refer to the tables by name.
 */
@SupportedAnnotationTypes({
    Names.DECLARE + "PyModule",
    Names.DECLARE + "PyType",
    Names.DECLARE + "PyFunction",
    Names.DECLARE + "PyConstant",
    Names.DECLARE + "Slot"
})
@SupportedOptions({DeclarationProcessor.PACKAGE, DeclarationProcessor.STUBS})
public final class DeclarationProcessor extends AbstractProcessor {
    /** The package of {@code Declared}; where it is not given, the one that all tables share. */
    static final String PACKAGE = "mp.package";

    /** Whether stubs and reference pages are written. */
    static final String STUBS = "mp.stubs";

    private boolean failed;
    private boolean written;

    /** For the service loader. */
    public DeclarationProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Java java = new Java(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
        DeclarationReader reader = new DeclarationReader(java, this::complain);
        Declarations declarations =
                new Declarations(
                        read(classes(java, round, "PyModule"), reader::module),
                        read(classes(java, round, "PyType"), reader::type));
        if (!failed) {
            checkPlaces(java, round, reader.seen());
        }
        checkDoubles(declarations);
        if (!failed && !declarations.isEmpty()) {
            write(java, declarations);
        }
        return false;
    }

    private void write(Java java, Declarations declarations) {
        if (written) {
            Element first = declarations.all().findFirst().orElseThrow().owner().element();
            complain(new BadDeclaration(first, "must not be declared in a generated source"));
            return;
        }
        written = true;
        OutputWriter output = new OutputWriter(processingEnv.getFiler(), declarations);
        output.tables();
        output.declared(processingEnv.getOptions().get(PACKAGE), java.has(Names.COMPONENT));
        if (Boolean.parseBoolean(processingEnv.getOptions().get(STUBS))) {
            output.pages();
        }
    }

    private <T> List<T> read(List<TypeElement> classes, Function<TypeElement, T> reader) {
        List<T> found = new ArrayList<>();
        for (TypeElement element : classes) {
            try {
                found.add(reader.apply(element));
            } catch (BadDeclaration e) {
                complain(e);
            }
        }
        return found;
    }

    private static List<TypeElement> classes(Java java, RoundEnvironment round, String name) {
        return annotated(java, round, name).map(TypeElement.class::cast).toList();
    }

    private static Stream<? extends Element> annotated(
            Java java, RoundEnvironment round, String name) {
        TypeElement annotation = java.elements().getTypeElement(Names.DECLARE + name);
        return annotation == null
                ? Stream.empty()
                : round.getElementsAnnotatedWith(annotation).stream();
    }

    /** Complains about members that belong to nothing declared: they would be ignored. */
    private void checkPlaces(Java java, RoundEnvironment round, Set<Element> seen) {
        for (String name : List.of("PyFunction", "PyConstant", "Slot")) {
            annotated(java, round, name)
                    .filter(m -> !seen.contains(m))
                    .map(m -> new BadDeclaration(m, "must be in a class with @PyModule or @PyType"))
                    .forEach(this::complain);
        }
    }

    private void checkDoubles(Declarations declarations) {
        Set<String> seen = new HashSet<>();
        declarations.all().forEach(d -> once(seen, d, "table " + d.owner().qualifiedTable()));
        declarations.modules().forEach(m -> once(seen, m, "module " + m.name()));
        declarations.types().stream()
                .filter(t -> t.kind() != 0)
                .forEach(t -> once(seen, t, "kind " + t.kindExpression()));
    }

    private void once(Set<String> seen, Declaration declaration, String what) {
        if (!seen.add(what)) {
            complain(
                    new BadDeclaration(
                            declaration.owner().element(), "another class has the same " + what));
        }
    }

    private void complain(BadDeclaration bad) {
        failed = true;
        processingEnv
                .getMessager()
                .printMessage(Diagnostic.Kind.ERROR, bad.getMessage(), bad.element);
    }
}
