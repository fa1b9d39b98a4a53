package mp.port.unix.internal;

import mp.core.Release;

import java.util.Locale;

/** What the program says about itself. */
final class Texts {
    static final String REFUSAL = "Invalid command line arguments. Use -h option for help.\n";

    private static final String HELP =
            """
            usage: micropython [<opts>] [-X <implopt>] [-c <command> | -m <module> | <filename>]
            Options:
            --version : show version information
            -h : print this help message
            -i : enable inspection via REPL after running command/module/file
            -v : verbose (trace various operations); can be multiple
            -O[N] : apply bytecode optimizations of level N

            Implementation specific options (-X):
              compile-only                 -- parse and compile only
              emit={bytecode,native,viper} -- set the default code emitter
              heapsize=<n>[w][K|M] -- set the heap size for the GC (default %d)
              repl=jline                   -- edit blocks in colour, in profile terminal
              components                   -- list the components of this runtime
              without=<bundle>             -- run without a bundle
            """;

    private Texts() {}

    static String help(long heapBytes) {
        return HELP.formatted(heapBytes);
    }

    /** Name, version, system. */
    static String version() {
        return Release.NAME_AND_VERSION
                + "; "
                + platform()
                + " [Java "
                + System.getProperty("java.version")
                + "] version";
    }

    /** What the REPL greets with. */
    static String banner() {
        return version() + "\r\nType \"help()\" for more information.\r\n";
    }

    private static String platform() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "win32" : name;
    }
}
