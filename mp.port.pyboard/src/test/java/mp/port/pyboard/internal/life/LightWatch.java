package mp.port.pyboard.internal.life;

import mp.port.pyboard.Level;
import mp.port.pyboard.Part;
import mp.port.pyboard.PartKind;
import mp.port.pyboard.VirtualBoard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Somebody who looks at the four lights of a board and notes when which of them are lit. */
final class LightWatch implements PartKind {
    private static final String[] PINS = {"LED_RED", "LED_GREEN", "LED_YELLOW", "LED_BLUE"};
    private static final String LETTERS = "RGYB";
    private static final long MILLI = 1_000_000;

    private final boolean[] lit = new boolean[PINS.length];
    private final Map<Long, String> seen = new TreeMap<>();

    @Override
    public String name() {
        return "watch";
    }

    @Override
    public Part connect(VirtualBoard board, List<String> arguments) {
        for (int i = 0; i < PINS.length; i++) {
            int light = i;
            board.pin(PINS[i]).watch((nanos, level) -> change(nanos, light, level));
        }
        return null;
    }

    private void change(long nanos, int light, Level level) {
        lit[light] = level == Level.HIGH;
        StringBuilder now = new StringBuilder();
        for (int i = 0; i < lit.length; i++) {
            now.append(lit[i] ? LETTERS.substring(i, i + 1) : "");
        }
        seen.put(nanos / MILLI, now.toString());
    }

    /** What was seen: milliseconds and the first letters of the lights, each time they changed. */
    String seen() {
        return seen.entrySet().stream()
                .map(e -> e.getKey() + e.getValue())
                .collect(Collectors.joining(" "));
    }
}
