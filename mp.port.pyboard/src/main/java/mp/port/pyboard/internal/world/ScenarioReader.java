package mp.port.pyboard.internal.world;

import mp.port.pyboard.Driver;
import mp.port.pyboard.Part;
import mp.port.pyboard.ScenarioException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads scenarios: one statement a line, {@code #} begins a comment.
 *
 * <pre>
 *   wire PIN PIN
 *   part KIND NAME WORD...
 *   at TIME ACTION
 *   every TIME [from TIME] until TIME ACTION
 * </pre>
 *
 * <p>Actions are {@code press PIN [for TIME] [bouncing TIME]}, {@code drive PIN high|low}, {@code
 * pull PIN up|down}, {@code volts PIN NUMBER}, {@code release PIN}, {@code tell NAME WORD...} and
 * {@code power off}.
 */
public final class ScenarioReader {
    private ScenarioReader() {}

    /**
     * Reads a scenario.
     *
     * @throws ScenarioException where it is wrong
     */
    public static List<Statement> read(String file, String text) {
        List<Statement> statements = new ArrayList<>();
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            int hash = raw.indexOf('#');
            String line = (hash < 0 ? raw : raw.substring(0, hash)).strip();
            if (!line.isEmpty()) {
                try {
                    Words words = new Words(List.of(line.split("\\s+")));
                    statements.add(new Statement(number, statement(words)));
                    words.end();
                } catch (IllegalArgumentException e) {
                    throw new ScenarioException(file, number, e.getMessage());
                }
            }
        }
        return statements;
    }

    private static Consumer<Stage> statement(Words words) {
        String verb = words.next("a statement");
        return switch (verb) {
            case "wire" -> {
                String pin = words.next("a pin");
                String other = words.next("another pin");
                yield stage -> stage.board.wire(pin, other);
            }
            case "part" -> {
                String kind = words.next("a kind of part");
                String name = words.next("a name for it");
                List<String> arguments = words.rest();
                yield stage -> stage.part(kind, name, arguments);
            }
            case "at" -> {
                long time = words.time();
                Function<Stage, Runnable> action = action(words);
                yield stage -> stage.plan(time, action.apply(stage));
            }
            case "every" -> every(words);
            default -> throw new IllegalArgumentException("unknown statement " + verb);
        };
    }

    private static Consumer<Stage> every(Words words) {
        long step = words.time();
        long first = words.takes("from") ? words.time() : step;
        if (step == 0) {
            throw new IllegalArgumentException("every 0 is no time");
        }
        words.only("until");
        long last = words.time();
        Function<Stage, Runnable> action = action(words);
        return stage -> {
            Runnable each = action.apply(stage);
            for (long time = first; time <= last; time += step) {
                stage.plan(time, each);
            }
        };
    }

    private static Function<Stage, Runnable> action(Words words) {
        String verb = words.next("an action");
        return switch (verb) {
            case "press" -> {
                String pin = words.next("a pin");
                long hold = words.takes("for") ? words.time() : 0;
                long bounce = words.takes("bouncing") ? words.time() : 0;
                yield driver(pin, (stage, driver) -> stage.press(driver, hold, bounce));
            }
            case "drive" -> {
                String pin = words.next("a pin");
                boolean high = words.either("high", "low");
                yield driver(pin, (stage, driver) -> driver.drive(high));
            }
            case "pull" -> {
                String pin = words.next("a pin");
                boolean up = words.either("up", "down");
                yield driver(pin, (stage, driver) -> driver.pull(up));
            }
            case "volts" -> {
                String pin = words.next("a pin");
                double volts = words.number();
                yield driver(pin, (stage, driver) -> driver.volts(volts));
            }
            case "release" -> driver(words.next("a pin"), (stage, driver) -> driver.release());
            case "tell" -> {
                String name = words.next("the name of a part");
                List<String> rest = words.rest();
                yield stage -> {
                    Part part = stage.part(name);
                    return () -> part.tell(rest);
                };
            }
            case "power" -> {
                words.only("off");
                yield stage -> stage.board::powerOff;
            }
            default -> throw new IllegalArgumentException("unknown action " + verb);
        };
    }

    /** An action on a pin, which has to be there when the scenario begins. */
    private static Function<Stage, Runnable> driver(String pin, BiConsumer<Stage, Driver> action) {
        return stage -> {
            Driver driver = stage.driver(pin);
            return () -> action.accept(stage, driver);
        };
    }
}
