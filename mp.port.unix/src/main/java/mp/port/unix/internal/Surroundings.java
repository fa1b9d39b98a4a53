package mp.port.unix.internal;

import mp.port.unix.internal.host.Tty;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Where the program runs. A test makes its own.
 *
 * @param environment the environment's variables at the start
 * @param folder the current folder
 * @param terminal the terminal behind standard input, null where there is none; asked only for a
 *     REPL
 * @param watched whether standard output is a terminal
 * @param signals whether Ctrl-C comes as a signal
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        Path folder,
        Supplier<Tty> terminal,
        BooleanSupplier watched,
        boolean signals) {
    /** Those of this process. */
    static Surroundings ofProcess(InputStream in, OutputStream out, OutputStream err) {
        return new Surroundings(
                in,
                out,
                err,
                System.getenv(),
                Path.of(""),
                Tty::ofStandardInput,
                () -> Tty.isTty(1),
                true);
    }
}
