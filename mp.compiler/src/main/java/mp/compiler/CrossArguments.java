package mp.compiler;

import mp.core.code.NativeArch;

import java.util.Locale;

/** The arguments of mpy-cross. */
final class CrossArguments {
    static final String VERSION = "MicroPython v1.29.0-preview; mpy-cross emitting mpy v6.3\n";
    static final String USAGE =
            """
            usage: mpy-cross [<opts>] [-X <implopt>] [--] <input filename>
            Options:
            --version : show version
            -o : file to write, - for standard output; beside the input unless given
            -s : source file name that the code shows
            -v : nothing, accepted for compatibility
            -O[N] : optimisation level N

            -msmall-int-bits=N : bits of the target's small ints
            -march=<arch> : architecture for functions in assembler, such as armv7emsp

            Implementation options:
              emit=bytecode
              heapsize=<n> : accepted, the heap is the JVM's
              source-lines, no-source-lines
            """;

    static final String ARCH = "-march=";

    boolean version;
    boolean usage;
    String input;
    String output;
    String source;
    int optLevel;
    int smallIntBits = 31;
    boolean lines = true;

    NativeArch arch = NativeArch.NONE;

    private boolean nativeDefault;

    /** Takes the arguments; returns what to print where they are no good, else null. */
    String parse(String[] args) {
        boolean options = true;
        for (int i = 0; i < args.length; i++) {
            String a = args[i];
            if (!options || !a.startsWith("-") || a.equals("-")) {
                if (input != null) {
                    return "multiple input files\n";
                }
                input = a.replace('\\', '/');
            } else if (a.equals("--")) {
                options = false;
            } else if (a.equals("-X") || a.equals("-o") || a.equals("-s")) {
                i++;
                if (i == args.length || !valued(a, args[i])) {
                    return usage();
                }
            } else if (a.equals("--version")) {
                version = true;
                return null;
            } else if (!single(a)) {
                return usage();
            }
        }
        return fault();
    }

    private String usage() {
        usage = true;
        return USAGE;
    }

    private String fault() {
        if (nativeDefault) {
            return arch == NativeArch.NONE
                    ? "arch not specified\n"
                    : "native code for " + name(arch) + " is not available\n";
        }
        return input == null ? "no input file\n" : null;
    }

    private boolean valued(String option, String value) {
        switch (option) {
            case "-o" -> output = value;
            case "-s" -> source = value.replace('\\', '/');
            default -> {
                return implementation(value);
            }
        }
        return true;
    }

    private boolean implementation(String value) {
        switch (value) {
            case "emit=bytecode" -> nativeDefault = false;
            case "emit=native", "emit=viper" -> nativeDefault = true;
            case "source-lines" -> lines = true;
            case "no-source-lines" -> lines = false;
            default -> {
                return value.startsWith("heapsize=");
            }
        }
        return true;
    }

    /** Takes an argument that stands by itself; false where there is no such. */
    boolean single(String a) {
        if (a.equals("-v")) {
            return true;
        }
        if (a.startsWith("-O")) {
            optLevel(a);
            return true;
        }
        if (a.startsWith("-msmall-int-bits=")) {
            try {
                smallIntBits = Integer.decode(a.substring("-msmall-int-bits=".length()));
            } catch (NumberFormatException e) {
                return false;
            }
            return smallIntBits > 1 && smallIntBits <= 63;
        }
        if (a.startsWith(ARCH)) {
            return arch(a.substring(ARCH.length()));
        }
        return false;
    }

    private boolean arch(String name) {
        for (NativeArch known : NativeArch.values()) {
            if (known != NativeArch.NONE && name(known).equals(name)) {
                arch = known;
                return true;
            }
        }
        return false;
    }

    /** The name of an architecture in a command line. */
    static String name(NativeArch arch) {
        return arch.name().toLowerCase(Locale.ROOT);
    }

    /** A digit, or as many O as the level. */
    private void optLevel(String a) {
        if (a.length() > 2 && a.charAt(2) >= '0' && a.charAt(2) <= '9') {
            optLevel = a.charAt(2) - '0';
            return;
        }
        optLevel = 0;
        while (1 + optLevel < a.length() && a.charAt(1 + optLevel) == 'O') {
            optLevel++;
        }
    }

    String outputName() {
        if (output != null) {
            return output;
        }
        return input.equals("-")
                ? "-"
                : input.substring(0, Math.max(0, input.length() - 2)) + "mpy";
    }
}
