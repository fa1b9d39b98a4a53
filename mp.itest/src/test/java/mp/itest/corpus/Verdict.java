package mp.itest.corpus;

import mp.core.Vm.End;
import mp.itest.corpus.Execution.Result;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Compares what a test did with what it should. */
final class Verdict {
    private static final int SHOWN = 160;

    private Verdict() {}

    /** What is wrong, null where nothing is. */
    static String of(Script script, Result result, boolean cut) {
        byte[] wanted = script.expected();
        byte[] got = result.output();
        if (result.fault() != null) {
            return difference(wanted, got) + "\n" + trace(result.fault());
        }
        if (result.outcome().end() == End.STOPPED) {
            boolean right =
                    got.length <= wanted.length
                            && Arrays.equals(got, 0, got.length, wanted, 0, got.length);
            return right && cut ? null : "stopped; " + difference(wanted, got);
        }
        if (!Arrays.equals(wanted, got)) {
            return difference(wanted, got);
        }
        int status = result.outcome().status();
        return status == script.status() ? null : "exit status " + status;
    }

    private static String difference(byte[] wanted, byte[] got) {
        String[] right = new String(wanted, StandardCharsets.UTF_8).split("\n", -1);
        String[] ours = new String(got, StandardCharsets.UTF_8).split("\n", -1);
        int i = 0;
        while (i < right.length && i < ours.length && right[i].equals(ours[i])) {
            i++;
        }
        return "line %d: wanted %s, got %s".formatted(i + 1, line(right, i), line(ours, i));
    }

    private static String line(String[] lines, int i) {
        if (i >= lines.length) {
            return "the end";
        }
        String line = lines[i];
        return "[" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "..." : line) + "]";
    }

    private static String trace(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString().lines().limit(40).reduce("", (a, b) -> a + b + "\n");
    }
}
