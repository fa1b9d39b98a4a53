package mp.itest.limits;

import mp.core.VmLimits;

import java.io.IOException;

/** Programs that want more memory than there is, each in a VM of its own. */
final class HostileAllocations {
    private static final String WORDS = "MemoryError: memory allocation failed, allocating ";
    private static final VmLimits LIMITS = new VmLimits(256 << 10, 80_000, 0, 0);

    private HostileAllocations() {}

    /** Prints how each ends; fails if one ends otherwise than it should. */
    public static void main(String[] args) throws IOException {
        Sandbox.Kind kind = new Sandbox.Kind("standard");
        int wrong = 0;
        for (Program program : Program.list("allocations.txt")) {
            String fault;
            try (Sandbox box = kind.open(LIMITS)) {
                fault = fault(box, program);
            }
            if (fault != null) {
                wrong++;
                System.out.println(program + ": " + fault);
            }
        }
        if (wrong > 0) {
            System.exit(1);
        }
    }

    private static String fault(Sandbox box, Program program) {
        String told = box.print(program.source()).strip();
        String last = told.substring(told.lastIndexOf('\n') + 1);
        System.out.printf("%-32s %s%n", program, last);
        if (!last.startsWith(WORDS) || !last.endsWith(" bytes")) {
            return told;
        }
        String size = last.substring(WORDS.length(), last.length() - " bytes".length());
        if (!program.expected().isEmpty() && !size.equals(program.expected())) {
            return "expected " + program.expected() + " bytes";
        }
        if (told.lines().filter(line -> line.contains("MemoryError")).count() != 1) {
            return told;
        }
        String after = box.print("print(sum(range(100)), 'a' * 10)");
        return after.equals("4950 aaaaaaaaaa\n") ? null : "not usable afterwards: " + after;
    }
}
