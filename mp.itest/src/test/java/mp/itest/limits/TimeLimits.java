package mp.itest.limits;

import mp.core.Vm;
import mp.core.Vm.End;
import mp.core.Vm.Input;
import mp.core.Vm.Outcome;
import mp.core.VmConfig;
import mp.core.VmLimits;
import mp.core.runtime.Host;
import mp.testing.Capture;
import mp.testing.EndlessInput;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Programs that take long, each again and again until its time is over, in a VM of its own. What is
 * late is tried again with another limit, twice at most: the best counts, for the compilers and the
 * collector of the JVM may hold a thread up.
 */
final class TimeLimits {
    private static final VmLimits LIMITS = new VmLimits(128 << 20, 80_000, 0, 0);
    private static final long MILLI = 1_000_000;
    private static final long[] ALLOWED = {60, 97, 141};
    private static final double NEVER = 1e9;
    private static final long PATIENCE = 5_000;
    private static final long STACK = 16 << 20;
    private static final double TOLERATED = 100;

    private TimeLimits() {}

    /** Prints how late each ends; fails if one ends otherwise than by its limit, or too late. */
    public static void main(String[] args) throws IOException {
        List<String> chosen = List.of(args);
        Sandbox.Kind kind =
                new Sandbox.Kind(
                        "standard",
                        "MICROPY_PY_HASHLIB_SHA1 = 1",
                        "MICROPY_PY_HASHLIB_MD5 = 1",
                        "MICROPY_PY_CRYPTOLIB = 1",
                        "MICROPY_PY_DEFLATE_COMPRESS = 1");
        int wrong = 0;
        for (Program program : Program.list("times.txt")) {
            if (!chosen.isEmpty() && !chosen.contains(program.name())) {
                continue;
            }
            double late = NEVER;
            for (int i = 0; i < ALLOWED.length && late > TOLERATED; i++) {
                late = Math.min(late, lateOnItsOwn(kind, program, ALLOWED[i]));
            }
            System.out.printf("%-36s late by %.2f ms%n", program, late);
            wrong += late > TOLERATED ? 1 : 0;
        }
        if (wrong > 0) {
            System.out.println(wrong + " were late by more than " + TOLERATED + " ms");
            System.exit(1);
        }
        System.exit(0);
    }

    /** A program that cannot be ended is shown with what it does and left alone. */
    private static double lateOnItsOwn(Sandbox.Kind kind, Program program, long allowed) {
        double[] result = {NEVER};
        Thread thread =
                new Thread(null, () -> result[0] = late(kind, program, allowed), "x", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (thread.isAlive()) {
            System.out.println(program + " does not end:");
            Arrays.stream(thread.getStackTrace()).limit(9).forEach(System.out::println);
        }
        return result[0];
    }

    /** Milliseconds from the end of the allowed time to the end of the run. */
    private static double late(Sandbox.Kind kind, Program program, long allowed) {
        RingingClock clock = new RingingClock();
        Host host = new Host(clock, new EndlessInput(new Capture()), null, null);
        VmConfig config = VmConfig.of(kind.options(), LIMITS, host);
        String[] parts = program.source().split("(?m)^# then\n", -1);
        try (Vm vm = kind.machines().factory().create(config)) {
            StringBuilder told = new StringBuilder();
            vm.tracebackTo(text -> told.append(new String(text, StandardCharsets.UTF_8)));
            Outcome prepared = run(vm, parts[0]);
            if (prepared.end() != End.NORMAL) {
                throw new IllegalStateException(program + ": " + prepared + told);
            }
            String loop = "def again():\n  while True:\n" + parts[1].indent(4) + "\nagain()\n";
            vm.allow(0, allowed * MILLI);
            Outcome outcome = run(vm, loop);
            double late = clock.sinceAlarm() / 10_000 / 100.0;
            if (outcome.end() != End.STOPPED) {
                System.out.println(program + ": " + outcome + told);
                return NEVER;
            }
            return late;
        }
    }

    private static Outcome run(Vm vm, String source) {
        return vm.run(source.getBytes(StandardCharsets.UTF_8), "test.py", Input.FILE);
    }
}
