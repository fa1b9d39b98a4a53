package mp.core.runtime;

import mp.core.Clock;
import mp.core.Console;
import mp.core.Entropy;
import mp.core.Environment;
import mp.core.Storage;

import java.util.ArrayList;
import java.util.List;

/**
 * The capabilities of a VM: what its port or its embedder handed over. A native that needs one
 * which is null raises OSError.
 *
 * @param clock the only source of time; never null
 * @param console standard input and output; never null, may lead nowhere
 * @param entropy random bytes, or null
 * @param storage host files, or null
 * @param environment environment variables, or null
 * @param more what only bundles above the core know, such as the memory of a board
 */
public record Host(
        Clock clock,
        Console console,
        Entropy entropy,
        Storage storage,
        Environment environment,
        List<Object> more) {
    /** Keeps a copy of the list. */
    public Host {
        more = List.copyOf(more);
    }

    /** Nothing beyond what the core knows. */
    public Host(
            Clock clock,
            Console console,
            Entropy entropy,
            Storage storage,
            Environment environment) {
        this(clock, console, entropy, storage, environment, List.of());
    }

    /** Without environment variables. */
    public Host(Clock clock, Console console, Entropy entropy, Storage storage) {
        this(clock, console, entropy, storage, null);
    }

    /** The same with one capability more, which {@link #find} finds by any of its types. */
    public Host with(Object capability) {
        List<Object> all = new ArrayList<>(more);
        all.add(capability);
        return new Host(clock, console, entropy, storage, environment, all);
    }

    /** The same with another clock. */
    public Host withClock(Clock other) {
        return new Host(other, console, entropy, storage, environment, more);
    }

    /** The same with another console. */
    public Host withConsole(Console other) {
        return new Host(clock, other, entropy, storage, environment, more);
    }

    /** The first capability of a type that the core does not know, or null. */
    public <T> T find(Class<T> type) {
        for (Object capability : more) {
            if (type.isInstance(capability)) {
                return type.cast(capability);
            }
        }
        return null;
    }
}
