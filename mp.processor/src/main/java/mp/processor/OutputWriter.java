package mp.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Writes all files of a compilation. */
record OutputWriter(Filer filer, Declarations declarations) {
    /** Writes the tables. */
    void tables() {
        declarations
                .all()
                .forEach(d ->
                        source(
                                d.owner().qualifiedTable(),
                                new TableWriter(d).text(),
                                d.owner().element()));
    }

    /** Writes the class that finds the tables. */
    void declared(String packageName, boolean component) {
        DeclaredWriter writer = new DeclaredWriter(declarations, packageName, component);
        source(writer.qualifiedName(), writer.text(), origins());
    }

    /** Writes stubs and reference pages. */
    void pages() {
        for (Page page : Page.of(declarations.modules(), declarations.types())) {
            resource("pyi/" + page.name() + ".pyi", new StubWriter(page, new Source()).text());
            resource(
                    "reference/" + page.name() + ".md",
                    new ReferenceWriter(page, new Source()).text());
        }
    }

    private void source(String name, String text, Element... origins) {
        try (Writer out = filer.createSourceFile(name, origins).openWriter()) {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void resource(String path, String text) {
        try (Writer out =
                filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins())
                        .openWriter()) {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Element[] origins() {
        return declarations.all().map(d -> d.owner().element()).toArray(Element[]::new);
    }
}
