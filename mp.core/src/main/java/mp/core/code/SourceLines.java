package mp.core.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What code objects tell of the line table of a function; offsets count from its first opcode. */
public final class SourceLines {
    private final RawCode code;
    private final int origin;
    private final int end;

    private final List<Range> ranges = new ArrayList<>();
    private int offset;
    private int line = 1;
    private int first = 1;
    private int start;

    private SourceLines(RawCode code) {
        this.code = code;
        this.origin = code.prelude().codeOffset();
        this.end = code.bytecode().length - origin;
    }

    /**
     * A stretch of code of one line.
     *
     * @param start the first offset
     * @param end the offset behind the last
     * @param line its line
     */
    public record Range(int start, int end, int line) {}

    /** The line of an offset. */
    public static int at(RawCode code, int offset) {
        return code.lineAt(code.prelude().codeOffset() + offset);
    }

    /** The stretches of a function, in order and without gaps. */
    public static List<Range> ranges(RawCode code) {
        return new SourceLines(code).ranges();
    }

    private List<Range> ranges() {
        LineTable.forEach(code.bytecode(), code.prelude(), this::entry);
        if (offset < end) {
            add(end);
        }
        return ranges;
    }

    /** An entry without code moves the beginning of its stretch, one without lines its end. */
    private void entry(int to, int at) {
        if (to == offset) {
            first = at;
        } else if (at != line) {
            add(to);
            first = at;
        }
        offset = to;
        line = at;
    }

    private void add(int to) {
        ranges.add(new Range(start, to, first));
        start = to;
    }

    /** Pairs of bytes: how far to go in the code, and how many lines further that is. */
    public static byte[] changes(RawCode code) {
        int length = code.bytecode().length;
        byte[] pairs = new byte[2 * length];
        int n = 0;
        int known = at(code, 0);
        int last = 0;
        for (int i = 0; i < length; i++) {
            int line = at(code, i);
            if (line > known) {
                pairs[n++] = (byte) (i - last);
                pairs[n++] = (byte) (line - known);
                known = line;
                last = i;
            }
        }
        return Arrays.copyOf(pairs, n);
    }
}
