package mp.processor;

import mp.core.runtime.Runtime;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One run of the compiler with the processor over a few sources, in a folder of its own. */
final class Compilation {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public |final |abstract )*(?:class|@?interface) (\\w+)");

    private final Path folder;
    private final List<String> options = new ArrayList<>();
    private final List<Path> sources = new ArrayList<>();
    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

    Compilation(Path folder) {
        this.folder = folder;
        options.addAll(List.of("-Xlint:all,-processing,-classfile", "-classpath", core()));
        options.addAll(List.of("-d", folder.resolve("out").toString()));
    }

    /** Adds an option. */
    Compilation option(String option) {
        options.add(option);
        return this;
    }

    /** Adds a source; its name is that of the first class in it. */
    Compilation source(String text) throws IOException {
        Matcher inPackage = PACKAGE.matcher(text);
        Matcher type = TYPE.matcher(text);
        if (!type.find()) {
            throw new IllegalArgumentException("no class in " + text);
        }
        String path = inPackage.find() ? inPackage.group(1).replace('.', '/') + "/" : "";
        Path file = folder.resolve("src/" + path + type.group(1) + ".java");
        Files.createDirectories(file.getParent());
        sources.add(Files.writeString(file, text));
        return this;
    }

    /** Compiles; every warning and error is a line of the result. */
    List<String> run() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(
                            null,
                            files,
                            diagnostics,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new DeclarationProcessor()));
            boolean done = task.call();
            List<String> lines =
                    diagnostics.getDiagnostics().stream().map(Compilation::line).toList();
            if (!done && lines.isEmpty()) {
                throw new IllegalStateException("failed without a message");
            }
            return lines;
        }
    }

    /** A file that was written, as text. */
    String written(String path) throws IOException {
        return Files.readString(folder.resolve("out").resolve(path));
    }

    /** Whether a file was written. */
    boolean has(String path) {
        return Files.exists(folder.resolve("out").resolve(path));
    }

    /** The bytes of a class file that was written. */
    byte[] classFile(String path) throws IOException {
        return Files.readAllBytes(folder.resolve("out").resolve(path));
    }

    /** Loads what was compiled. */
    URLClassLoader load() throws IOException {
        return new URLClassLoader(
                new URL[] {folder.resolve("out").toUri().toURL()}, getClass().getClassLoader());
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT);
    }

    private static String core() {
        try {
            return Path.of(
                            Runtime.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
