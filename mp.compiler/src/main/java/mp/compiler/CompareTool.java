package mp.compiler;

import mp.core.code.CompileError;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares this compiler with a reference {@code mpy-cross}: every file of some folders, at every
 * level of optimisation; what one turns down the other must turn down with the same words.
 *
 * <p>Arguments: options of mpy-cross that begin with {@code -m}, the reference, then files and
 * folders. The status is 1 if anything differs.
 */
public final class CompareTool {
    private static final int LEVELS = 4;
    private static final int SHOWN = 20;

    private final String reference;
    private final List<String> options;
    private final PrintStream out;
    private final Path errors;
    private final CrossCompiler[] compilers = new CrossCompiler[LEVELS];
    private int files;
    private int identical;
    private int rejected;

    private CompareTool(String reference, List<String> options, CrossSettings settings)
            throws IOException {
        this.reference = reference;
        this.options = options;
        this.out = System.out;
        errors = Files.createTempFile("compare", ".txt");
        for (int level = 0; level < LEVELS; level++) {
            compilers[level] = CrossCompiler.deep(settings.withOptLevel(level));
        }
    }

    /** Runs the command. */
    public static void main(String[] args) throws IOException, InterruptedException {
        CrossArguments options = new CrossArguments();
        int rest = 0;
        while (rest < args.length && args[rest].startsWith("-m") && options.single(args[rest])) {
            rest++;
        }
        if (args.length < rest + 2 || args[rest].startsWith("-")) {
            System.out.println(
                    "usage: CompareTool [-m<option>]... <reference mpy-cross> <file or folder>...");
            System.exit(2);
        }
        CompareTool tool =
                new CompareTool(
                        args[rest],
                        List.of(args).subList(0, rest),
                        options.settings(MpyCross.targets()));
        for (int i = rest + 1; i < args.length; i++) {
            tool.walk(Path.of(args[i]));
        }
        Files.delete(tool.errors);
        System.exit(tool.report());
    }

    private void walk(Path root) throws IOException, InterruptedException {
        List<Path> sources;
        try (Stream<Path> all = Files.walk(root)) {
            sources = all.filter(p -> p.toString().endsWith(".py")).sorted().toList();
        }
        for (Path source : sources) {
            compare(source);
        }
    }

    private void compare(Path source) throws IOException, InterruptedException {
        byte[] text = Files.readAllBytes(source);
        boolean same = true;
        boolean turnedDown = false;
        for (int level = 0; level < LEVELS && same; level++) {
            Outcome theirs = theirs(source, level);
            Outcome ours = ours(text, source, level);
            turnedDown |= theirs.error != null;
            same = theirs.equals(ours);
            if (!same) {
                show(source, level, theirs, ours);
            }
        }
        files++;
        identical += same ? 1 : 0;
        rejected += turnedDown ? 1 : 0;
    }

    private Outcome ours(byte[] text, Path source, int level) {
        try {
            return new Outcome(compilers[level].compile(text, source.toString()), null);
        } catch (CompileError e) {
            return new Outcome(null, CrossCompiler.report(e, source.toString()));
        }
    }

    private Outcome theirs(Path source, int level) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(reference, "-O" + level, "-o", "-", source.toString()));
        command.addAll(1, options);
        Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        byte[] mpy = process.getInputStream().readAllBytes();
        if (process.waitFor() == 0) {
            return new Outcome(mpy, null);
        }
        return new Outcome(null, Files.readString(errors, StandardCharsets.ISO_8859_1));
    }

    private void show(Path source, int level, Outcome theirs, Outcome ours) {
        if (files - identical >= SHOWN) {
            return;
        }
        out.println("---- " + source + " at -O" + level);
        if (theirs.mpy == null || ours.mpy == null) {
            out.println("theirs: " + theirs.text());
            out.println("ours:   " + ours.text());
        } else {
            MpyDifference.of(theirs.mpy, ours.mpy).forEach(out::println);
        }
    }

    private int report() {
        List<String> parts = new ArrayList<>();
        parts.add(files + " files");
        parts.add(identical + " identical");
        parts.add(rejected + " turned down by the reference");
        out.println(String.join(", ", parts));
        return files == identical ? 0 : 1;
    }

    /** What a compiler made of a source: a file or a fault. */
    private record Outcome(byte[] mpy, String error) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Outcome o
                    && Arrays.equals(mpy, o.mpy)
                    && (error == null ? o.error == null : error.equals(o.error));
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(mpy);
        }

        String text() {
            return error == null ? mpy.length + " bytes" : error;
        }
    }
}
