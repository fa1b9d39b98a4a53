package mp.itest.limits;

import mp.core.VmLimits;

import java.io.IOException;

/** Programs that recurse without end, each in a VM of its own, on a thread as Java makes them. */
final class EndlessRecursion {
    private static final String WORDS = "RuntimeError: maximum recursion depth exceeded\n";
    private static final VmLimits LIMITS = new VmLimits(2 << 20, 80_000, 0, 0);
    private static final long STACK_BYTES = 1 << 20;

    private static int wrong;

    private EndlessRecursion() {}

    /** Prints how each ends; fails if one ends otherwise than it should. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Sandbox.Kind kind = new Sandbox.Kind("standard");
        for (Program program : Program.list("recursion.txt")) {
            Runnable body = () -> run(kind, program);
            Thread thread = new Thread(null, body, program.name(), STACK_BYTES);
            thread.setUncaughtExceptionHandler((t, e) -> fault(program, e.toString()));
            thread.start();
            thread.join();
        }
        System.exit(wrong > 0 ? 1 : 0);
    }

    private static void run(Sandbox.Kind kind, Program program) {
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

    private static void fault(Program program, String what) {
        wrong++;
        System.out.println(program + ": " + what);
    }
}
