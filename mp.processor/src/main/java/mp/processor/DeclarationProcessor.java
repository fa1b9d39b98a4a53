package mp.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

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
        List<Declaration> declarations = new ArrayList<>();
        DeclarationReader reader = new DeclarationReader(java, this::complain);
        for (TypeElement element : annotated(java, round, "PyModule")) {
            attempt(() -> declarations.add(reader.module(element)));
        }
        for (TypeElement element : annotated(java, round, "PyType")) {
            attempt(() -> declarations.add(reader.type(element)));
        }
        checkPlaces(java, round);
        checkDoubles(declarations);
        if (!failed && !declarations.isEmpty()) {
            write(java, declarations);
        }
        return true;
    }

    private void write(Java java, List<Declaration> declarations) {
        if (written) {
            complain(
                    new BadDeclaration(
                            declarations.getFirst().owner().element(),
                            "declarations in generated sources are not supported"));
            return;
        }
        written = true;
        for (Declaration declaration : declarations) {
            Owner owner = declaration.owner();
            source(owner.qualifiedTable(), new TableWriter(declaration).text(), owner.element());
        }
        DeclaredWriter declared =
                new DeclaredWriter(
                        declarations,
                        processingEnv.getOptions().get(PACKAGE),
                        java.has(Names.COMPONENT));
        source(
                declared.qualifiedName(),
                declared.text(),
                declarations.stream().map(d -> d.owner().element()).toArray(Element[]::new));
    }

    private static List<TypeElement> annotated(Java java, RoundEnvironment round, String name) {
        TypeElement annotation = java.elements().getTypeElement(Names.DECLARE + name);
        if (annotation == null) {
            return List.of();
        }
        return round.getElementsAnnotatedWith(annotation).stream()
                .map(e -> (TypeElement) e)
                .toList();
    }

    /** Complains about members whose class is not declared: they would be ignored. */
    private void checkPlaces(Java java, RoundEnvironment round) {
        for (String name : List.of("PyFunction", "PyConstant", "Slot")) {
            TypeElement annotation = java.elements().getTypeElement(Names.DECLARE + name);
            if (annotation == null) {
                continue;
            }
            for (Element member : round.getElementsAnnotatedWith(annotation)) {
                Element owner = member.getEnclosingElement();
                if (Mirror.of(java.elements(), owner, "PyModule").isEmpty()
                        && Mirror.of(java.elements(), owner, "PyType").isEmpty()) {
                    complain(
                            new BadDeclaration(
                                    member, "@" + name + " outside a @PyModule or @PyType"));
                }
            }
        }
    }

    private void checkDoubles(List<Declaration> declarations) {
        Set<String> seen = new HashSet<>();
        for (Declaration declaration : declarations) {
            Element element = declaration.owner().element();
            if (!seen.add("table " + declaration.owner().qualifiedTable())) {
                complain(new BadDeclaration(element, "another class has the same table"));
            }
            if (declaration instanceof ModuleDecl && !seen.add("module " + declaration.name())) {
                complain(new BadDeclaration(element, "another class is the same module"));
            }
            if (declaration instanceof TypeDecl type
                    && type.kind() != 0
                    && !seen.add("kind " + type.kind())) {
                complain(new BadDeclaration(element, "another class has the same kind"));
            }
        }
    }

    private void source(String name, String text, Element... origins) {
        try (Writer out =
                processingEnv.getFiler().createSourceFile(name, origins).openWriter()) {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (BadDeclaration e) {
            complain(e);
        }
    }

    private void complain(BadDeclaration bad) {
        failed = true;
        processingEnv
                .getMessager()
                .printMessage(Diagnostic.Kind.ERROR, bad.getMessage(), bad.element);
    }
}
