package mp.itest.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.itest.corpus.Corpus;
import mp.processor.DeclarationProcessor;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What a page shows: a Java file, which begins with its package, a script, and what is printed.
 *
 * @param java the Java file
 * @param script in Python, empty where the page has none
 * @param printed by the script, or by the Java file
 */
record Recipe(String java, String script, String printed) {
    /** Reads a page of docs/. */
    static Recipe of(String page) throws IOException {
        String text = Files.readString(Corpus.PROJECT.resolve("docs").resolve(page));
        return new Recipe(
                block(text, "java\n(?=package )"),
                text.contains("```python\n") ? block(text, "python\n") : "",
                block(text, "text\n"));
    }

    /** The block of a page that is of a kind and begins so. */
    static String block(String page, String kind, String first) throws IOException {
        String text = Files.readString(Corpus.PROJECT.resolve("docs").resolve(page));
        return block(text, kind + "\n(?=" + Pattern.quote(first) + ")");
    }

    private static String block(String page, String kind) {
        Matcher block = Pattern.compile("(?s)```" + kind + "(.*?)```").matcher(page);
        if (!block.find()) {
            throw new IllegalArgumentException("the page has no block of " + kind);
        }
        return block.group(1);
    }

    /**
     * Compiles the Java file into a folder, with the annotation processor, and makes an object of
     * one of the classes that come of it.
     *
     * @param name the class, without its package
     */
    <T> T make(Path folder, String name, Class<T> type)
            throws IOException, ReflectiveOperationException {
        String home = first("package ([\\w.]+);");
        Path source = folder.resolve(first("final class (\\w+)") + ".java");
        Files.writeString(source, java);
        List<String> options = List.of("-d", folder.toString());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjects(source));
            task.setProcessors(List.of(new DeclarationProcessor()));
            assertEquals(true, task.call(), said.toString());
        }
        URL[] made = {folder.toUri().toURL()};
        ClassLoader loader = new URLClassLoader(made, Recipe.class.getClassLoader());
        Class<?> found = loader.loadClass(home + "." + name);
        return type.cast(found.getConstructor().newInstance());
    }

    private String first(String pattern) {
        Matcher m = Pattern.compile(pattern).matcher(java);
        if (!m.find()) {
            throw new IllegalArgumentException("the Java file has no " + pattern);
        }
        return m.group(1);
    }
}
