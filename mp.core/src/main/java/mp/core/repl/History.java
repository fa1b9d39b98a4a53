package mp.core.repl;

import java.util.ArrayList;
import java.util.List;

/** The lines typed so far, the newest last; a line equal to the newest is not added. */
public final class History {
    private final int capacity;
    private final List<String> lines = new ArrayList<>();

    /** Without lines yet. */
    public History(int capacity) {
        this.capacity = capacity;
    }

    /** Adds a line, which drives the oldest out where there is no room. */
    public void add(String line) {
        if (line.isEmpty() || !lines.isEmpty() && lines.getLast().equals(line)) {
            return;
        }
        if (lines.size() == capacity) {
            lines.removeFirst();
        }
        lines.add(line);
    }

    /** The lines, the oldest first. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** Number of lines. */
    int size() {
        return lines.size();
    }

    /** A line by its age, the newest being 0. */
    String back(int age) {
        return lines.get(lines.size() - 1 - age);
    }
}
