package mp.core.runtime;

import mp.core.Clock;
import mp.core.Console;
import mp.core.Entropy;
import mp.core.Environment;
import mp.core.Storage;

/**
 * The capabilities of a VM: what its port or its embedder handed over. A native that needs one
 * which is null raises OSError.
 *
 * @param clock the only source of time; never null
 * @param console standard input and output; never null, may lead nowhere
 * @param entropy random bytes, or null
 * @param storage host files, or null
 * @param environment environment variables, or null
 */
public record Host(
        Clock clock, Console console, Entropy entropy, Storage storage, Environment environment) {
    /** Without environment variables. */
    public Host(Clock clock, Console console, Entropy entropy, Storage storage) {
        this(clock, console, entropy, storage, null);
    }
}
