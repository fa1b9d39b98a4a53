package mp.itest.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.compiler.PyCompiler;
import mp.core.Vm.Outcome;
import mp.core.VmLimits;
import mp.core.code.Charge;
import mp.core.code.CompileError;
import mp.core.code.CompiledModule;
import mp.core.code.CompilerOptions;
import mp.core.code.MpyFormatException;
import mp.core.code.MpyReader;
import mp.core.code.SourceText;
import mp.core.memory.CollectorFactory.Stress;
import mp.core.options.Options;
import mp.itest.corpus.Corpus;
import mp.itest.corpus.Script;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Broken {@code .mpy} files are refused, or run within their limits: they end, raise an exception
 * or are stopped, and never meet a fault of Java's.
 */
class MutatedMpyTest {
    private static final int MUTANTS = 10_000;
    private static final int UNDER_STRESS = 500;
    private static final long SEED = 1;
    private static final int SMALL_INT_BITS = 62;
    private static final int MOST_BYTES = 4000;
    private static final VmLimits LIMITS = new VmLimits(64 << 10, 20_000, 3000, 0);
    private static final long STACK_BYTES = 16L << 20;
    private static final byte[] HEADER = {'M', 6, 0};

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int pastHeader;

    @Test
    void mutantsAreRefusedOrRunWithinTheirLimits() throws IOException, InterruptedException {
        run(new Sandbox.Kind("standard"), SEED, MUTANTS);
        System.out.printf("%d mutants, %d past the header: %s%n", MUTANTS, pastHeader, outcomes);
        assertEquals(List.of(), faults);
        assertTrue(pastHeader >= MUTANTS * 9 / 10, pastHeader + " past the header");
    }

    @Test
    void mutantsAreSoundUnderStress() throws IOException, InterruptedException {
        run(Sandbox.Kind.under(Stress.COLLECT), SEED + 1, UNDER_STRESS);
        System.out.printf("%d mutants under stress: %s%n", UNDER_STRESS, outcomes);
        assertEquals(List.of(), faults);
    }

    private void run(Sandbox.Kind kind, long seed, int n) throws IOException, InterruptedException {
        List<CompiledModule> modules = modules(kind.options());
        Mutator mutator = new Mutator(seed);
        Random random = new Random(seed);
        Thread thread =
                new Thread(
                        null,
                        () -> {
                            for (int i = 0; i < n; i++) {
                                CompiledModule m = modules.get(random.nextInt(modules.size()));
                                one(kind, i, mutator.mutant(m));
                            }
                        },
                        "mutants",
                        STACK_BYTES);
        thread.start();
        thread.join();
    }

    private static List<CompiledModule> modules(Options options) throws IOException {
        List<CompiledModule> modules = new ArrayList<>();
        for (Script script : Corpus.scripts(Corpus.topics())) {
            SourceText source = new SourceText(script.source(), script.name());
            CompilerOptions how =
                    new CompilerOptions(
                            CompilerOptions.Input.FILE,
                            false,
                            0,
                            SMALL_INT_BITS,
                            options,
                            (module, name) -> null);
            if (script.source().length <= MOST_BYTES) {
                try {
                    modules.add(new PyCompiler().compile(source, how, Charge.NONE));
                } catch (CompileError e) {
                    continue; // A test of syntax errors.
                }
            }
        }
        return modules;
    }

    /** Faults are of any class: this is the one place that must see them all. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    private void one(Sandbox.Kind kind, int number, byte[] file) {
        boolean known = file.length > HEADER.length;
        for (int i = 0; known && i < HEADER.length; i++) {
            known = file[i] == HEADER[i];
        }
        pastHeader += known ? 1 : 0;
        String outcome;
        try {
            outcome = outcome(kind, file);
        } catch (RuntimeException | Error e) {
            outcome = "fault";
            StringWriter trace = new StringWriter();
            (e.getCause() == null ? e : e.getCause()).printStackTrace(new PrintWriter(trace));
            faults.add(number + ": " + trace.toString().lines().limit(12).toList());
        }
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private static String outcome(Sandbox.Kind kind, byte[] file) {
        try {
            MpyReader.read(file, SMALL_INT_BITS);
        } catch (MpyFormatException e) {
            assertTrue(e.getMessage().startsWith("byte "), e.getMessage());
            return "refused";
        }
        try (Sandbox box = kind.open(LIMITS, new OneFile("m.mpy", file))) {
            Outcome outcome = box.runFile("m.mpy");
            return outcome.end().toString();
        }
    }
}
