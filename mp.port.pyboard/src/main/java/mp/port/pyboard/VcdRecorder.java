package mp.port.pyboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the history of pins as a value change dump (IEEE 1364), which wave viewers read: one wire
 * for each name, in nanoseconds. Two names of one pin share their history.
 */
public final class VcdRecorder {
    private static final int FIRST_CODE = '!';
    private static final int CODES = '~' - FIRST_CODE + 1;

    private final VirtualBoard board;
    private final Appendable out;
    private long time = -1;

    private VcdRecorder(VirtualBoard board, Appendable out) {
        this.board = board;
        this.out = out;
    }

    /**
     * Begins to record.
     *
     * @param scope what the viewer is to call the group of wires: one word
     * @param names names of pins
     * @throws IllegalArgumentException where the board has no such pin
     */
    public static VcdRecorder start(
            VirtualBoard board, String scope, List<String> names, Appendable out) {
        VcdRecorder recorder = new VcdRecorder(board, out);
        recorder.begin(scope, names);
        return recorder;
    }

    private void begin(String scope, List<String> names) {
        Map<VirtualPin, String> codes = new LinkedHashMap<>();
        write("$timescale 1 ns $end\n$scope module " + scope + " $end\n");
        for (String name : names) {
            VirtualPin pin = board.pin(name);
            String code = codes.computeIfAbsent(pin, p -> code(codes.size()));
            write("$var wire 1 " + code + " " + name + " $end\n");
        }
        write("$upscope $end\n$enddefinitions $end\n");
        moveTo(board.nanos());
        write("$dumpvars\n");
        codes.forEach((pin, code) -> write(value(pin.level()) + code + "\n"));
        write("$end\n");
        codes.forEach((pin, code) -> pin.watch((nanos, level) -> change(nanos, level, code)));
    }

    /** The short name of a wire in the file: printable characters. */
    private static String code(int number) {
        String last = Character.toString(FIRST_CODE + number % CODES);
        return number < CODES ? last : code(number / CODES - 1) + last;
    }

    private static char value(Level level) {
        return switch (level) {
            case LOW -> '0';
            case HIGH -> '1';
            case FLOATING -> 'z';
            case CONFLICT -> 'x';
        };
    }

    private void change(long nanos, Level level, String code) {
        moveTo(nanos);
        write(value(level) + code + "\n");
    }

    /** Says how long the last values were seen: to be called once, at the end. */
    public void finish() {
        moveTo(board.nanos());
    }

    private void moveTo(long nanos) {
        if (nanos != time) {
            time = nanos;
            write("#" + nanos + "\n");
        }
    }

    private void write(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
