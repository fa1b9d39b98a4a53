package mp.compiler;

import mp.core.assembly.MachineTarget;
import mp.core.code.CompileError;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** The command line of mpy-cross: compiles a source file to a {@code .mpy} file. */
public final class MpyCross {
    /** Deep nesting is no fault here, so the thread has the stack for it. */
    private static final long STACK_BYTES = 256L << 20;

    private static final int ENOENT = 2;
    private static final int EIO = 5;
    private static final int EACCES = 13;
    private static final int EISDIR = 21;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    /** With the streams that a run uses. */
    public MpyCross(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** Runs with the process's streams and ends it with the status. */
    public static void main(String[] args) throws InterruptedException {
        int[] status = {1};
        MpyCross cross = new MpyCross(System.in, System.out, System.err);
        Thread t = new Thread(null, () -> status[0] = cross.run(args), "mpy-cross", STACK_BYTES);
        t.start();
        t.join();
        System.out.flush();
        System.exit(status[0]);
    }

    /** Runs a command line; returns the exit status. */
    public int run(String[] args) {
        CrossArguments a = new CrossArguments();
        String fault = a.parse(args);
        if (a.version) {
            out.print(CrossArguments.VERSION);
            return 0;
        }
        if (fault != null) {
            (a.usage ? out : err).print(fault);
            return 1;
        }
        return compile(a);
    }

    /** What makes machine code, of all that is on the class path. */
    static List<MachineTarget> targets() {
        List<MachineTarget> targets = new ArrayList<>();
        ServiceLoader.load(MachineTarget.class).forEach(targets::add);
        return targets;
    }

    private int compile(CrossArguments a) {
        byte[] source;
        try {
            source = a.input.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(a.input));
        } catch (IOException e) {
            err.print(osError(e, a.input));
            return 1;
        }
        String read = a.input.equals("-") ? "<stdin>" : a.input;
        byte[] mpy;
        try {
            mpy =
                    CrossCompiler.deep(a.settings(targets()))
                            .compile(source, a.source != null ? a.source : read);
        } catch (CompileError e) {
            err.print(CrossCompiler.report(e, read));
            return 1;
        }
        return write(a.outputName(), mpy);
    }

    private int write(String to, byte[] mpy) {
        if (to.equals("-")) {
            out.write(mpy, 0, mpy.length);
            out.flush();
            return 0;
        }
        try {
            Files.write(Path.of(to), mpy);
        } catch (IOException e) {
            boolean folder = !to.isEmpty() && Files.isDirectory(Path.of(to));
            err.print(folder ? cannotOpen(EISDIR, to) : osError(e, to));
            return 1;
        }
        return 0;
    }

    /** As the C program shows it: a number and what could not be opened, or a number alone. */
    private static String osError(Exception e, String file) {
        if (e instanceof NoSuchFileException || file.isEmpty()) {
            return cannotOpen(ENOENT, file);
        }
        if (e instanceof AccessDeniedException) {
            return cannotOpen(EACCES, file);
        }
        return "OSError: " + (Files.isDirectory(Path.of(file)) ? EISDIR : EIO) + "\n";
    }

    private static String cannotOpen(int number, String file) {
        return "OSError: (" + number + ", \"can't open " + file + "\")\n";
    }
}
