package mp.itest.limits;

import mp.core.VmLimits;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Programs that recurse without end, each in a VM of its own, on a thread as Java makes them. */
final class EndlessRecursion {
    private static final String WORDS = "RuntimeError: maximum recursion depth exceeded\n";
    private static final VmLimits LIMITS = new VmLimits(2 << 20, 80_000, 0, 0);
    private static final long STACK_BYTES = 1 << 20;

    private final Sandbox.Kind kind = new Sandbox.Kind("standard");
    private final AtomicInteger wrong = new AtomicInteger();

    private EndlessRecursion() {}

    /** Prints what ends otherwise than it should, and fails if something does. */
    public static void main(String[] args) throws IOException, InterruptedException {
        EndlessRecursion all = new EndlessRecursion();
        for (Program program : Program.list("recursion.txt")) {
            Runnable body = () -> all.run(program);
            Thread thread = new Thread(null, body, program.name(), STACK_BYTES);
            thread.setUncaughtExceptionHandler((t, e) -> all.fault(program, e.toString()));
            thread.start();
            thread.join();
        }
        System.exit(all.wrong.get() > 0 ? 1 : 0);
    }

    private void run(Program program) {
        try (Sandbox box = kind.open(LIMITS)) {
            String told = box.print(program.source());
            if (!told.endsWith(WORDS)) {
                fault(program, told);
            }
            String after = box.print("print(1 + 1)");
            if (!after.equals("2\n")) {
                fault(program, "not usable afterwards: " + after);
            }
        }
    }

    private void fault(Program program, String what) {
        wrong.incrementAndGet();
        System.out.println(program + ": " + what);
    }
}
