package mp.port.pyboard.internal.world;

import mp.port.pyboard.Driver;
import mp.port.pyboard.Part;
import mp.port.pyboard.PartKind;
import mp.port.pyboard.ScenarioException;
import mp.port.pyboard.VirtualBoard;
import mp.port.pyboard.VirtualPin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A board while a scenario plays: its parts by name, and one driver for each pin. */
public final class Stage {
    /** How long a contact stays open or closed while it bounces. */
    private static final long BOUNCE = 200_000;

    final VirtualBoard board;
    private final String file;
    private final List<PartKind> kinds;
    private final Map<String, Part> parts = new HashMap<>();
    private final Map<VirtualPin, Driver> drivers = new HashMap<>();

    /** The line whose statement is done. */
    private int line;

    /** A board on which nothing has happened yet. */
    public Stage(VirtualBoard board, String file, List<PartKind> kinds) {
        this.board = board;
        this.file = file;
        this.kinds = kinds;
    }

    /**
     * Does what a statement says.
     *
     * @throws ScenarioException where it cannot be done
     */
    public void perform(Statement statement) {
        line = statement.line();
        located(line, () -> statement.act().accept(this));
    }

    /** Plans an event; what it cannot do is told with the line of the statement. */
    void plan(long time, Runnable action) {
        int at = line;
        board.at(time, () -> located(at, action));
    }

    private void located(int at, Runnable action) {
        try {
            action.run();
        } catch (IllegalArgumentException e) {
            throw new ScenarioException(file, at, e.getMessage());
        }
    }

    /** The pin of a name; {@code USR} is the user's switch. */
    VirtualPin pin(String name) {
        return name.equals("USR") ? board.button() : board.pin(name);
    }

    Driver driver(String pin) {
        return drivers.computeIfAbsent(pin(pin), VirtualPin::driver);
    }

    void part(String kind, String name, List<String> arguments) {
        PartKind found =
                kinds.stream()
                        .filter(k -> k.name().equals(kind))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no part " + kind));
        if (parts.containsKey(name)) {
            throw new IllegalArgumentException("a second part " + name);
        }
        parts.put(name, found.connect(board, arguments));
    }

    Part part(String name) {
        Part part = parts.getOrDefault(name, board.part(name));
        if (part == null) {
            throw new IllegalArgumentException("no part has been named " + name);
        }
        return part;
    }

    /** Presses a switch, which joins its pin to ground. */
    void press(Driver driver, long hold, long bounce) {
        settle(driver, true, bounce);
        if (hold > 0) {
            board.at(board.nanos() + hold, () -> settle(driver, false, bounce));
        }
    }

    /** Closes or opens a contact; it does the opposite now and then until it has settled. */
    private void settle(Driver driver, boolean closed, long bounce) {
        contact(driver, closed);
        boolean now = closed;
        for (long after = BOUNCE; after < bounce; after += BOUNCE) {
            now = !now;
            boolean to = now;
            board.at(board.nanos() + after, () -> contact(driver, to));
        }
        if (now != closed) {
            board.at(board.nanos() + bounce, () -> contact(driver, closed));
        }
    }

    private static void contact(Driver driver, boolean closed) {
        if (closed) {
            driver.drive(false);
        } else {
            driver.release();
        }
    }
}
