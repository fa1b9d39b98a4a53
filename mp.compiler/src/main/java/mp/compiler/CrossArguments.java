package mp.compiler;

import mp.core.Release;
import mp.core.assembly.MachineTarget;
import mp.core.code.NativeArch;

import java.util.List;
import java.util.Locale;

/** The arguments of mpy-cross. */
final class CrossArguments {
    static final String VERSION = Release.NAME_AND_VERSION + "; mpy-cross emitting mpy v6.3\n";
    static final String USAGE =
            """
            usage: mpy-cross [<opts>] [-X <implopt>] [--] <input filename>
            Options:
            --version : show version
            -o : file to write, - for standard output; beside the input unless given
            -s : source file name that the code shows
            -v : nothing, accepted for compatibility
            -O[N] : optimisation level N

            -msmall-int-bits=N : bits of the target's small ints, 2 to 63
            -march=<arch> : processor for functions in assembler: x86, x64, armv6, armv6m, armv7m,
                armv7em, armv7emsp, armv7emdp, xtensa, xtensawin, rv32imc, rv64imc, or host
            -march-flags=<flags> : extensions of the processor, a number or names: for rv32imc
                zba, zcmp

            Implementation options:
              emit={bytecode,native,viper}
              heapsize=<n>[w][K|M] : accepted, the heap is the JVM's
              source-lines, no-source-lines
            """;

    static final String ARCH = "-march=";

    private static final String FLAGS = "-march-flags=";

    /** The extensions of RV32IMC, by the number of their bit. */
    private static final List<String> EXTENSIONS = List.of("zba", "zcmp");

    private static final String NO_EMITTER =
            "NotImplementedError: cannot emit native code for this architecture\n";

    boolean version;
    boolean usage;
    String input;
    String output;
    String source;
    int optLevel;
    int smallIntBits = 31;
    boolean lines = true;

    NativeArch arch = NativeArch.NONE;
    int archFlags;

    private String flags;
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
        if (flags != null && arch != NativeArch.NONE && !readFlags()) {
            return "unrecognised arch flags\n";
        }
        if (nativeDefault) {
            return arch == NativeArch.NONE ? "arch not specified\n" : NO_EMITTER;
        }
        return input == null ? "no input file\n" : null;
    }

    /** Only one processor has extensions. */
    private boolean readFlags() {
        if (arch != NativeArch.RV32IMC) {
            return false;
        }
        archFlags = number(flags);
        if (archFlags < 0) {
            archFlags = 0;
            for (String name : flags.split(",", -1)) {
                int flag = EXTENSIONS.indexOf(name);
                if (flag < 0) {
                    return false;
                }
                archFlags |= 1 << flag;
            }
        }
        return archFlags < 1 << EXTENSIONS.size();
    }

    /** A number as Python writes it; negative where it is none. */
    private static int number(String text) {
        try {
            String digits = text.toLowerCase(Locale.ROOT);
            return digits.startsWith("0b")
                    ? Integer.parseUnsignedInt(digits.substring(2), 2)
                    : digits.startsWith("0o")
                            ? Integer.parseUnsignedInt(digits.substring(2), 8)
                            : Integer.decode(digits);
        } catch (NumberFormatException e) {
            return -1;
        }
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
                return value.matches("heapsize=\\d+[wW]?[kKmM]?");
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
        if (a.startsWith(FLAGS)) {
            flags = a.substring(FLAGS.length());
            return true;
        }
        if (a.startsWith(ARCH)) {
            return arch(a.substring(ARCH.length()));
        }
        return false;
    }

    private boolean arch(String asked) {
        String name = asked.equals("host") ? host() : asked;
        for (NativeArch known : NativeArch.values()) {
            if (known != NativeArch.NONE && name(known).equals(name)) {
                arch = known;
                return true;
            }
        }
        return false;
    }

    /** The processor of this machine; empty where it is none of those. */
    private static String host() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x64";
            case "x86", "i386" -> "x86";
            case "riscv64" -> "rv64imc";
            default -> "";
        };
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

    CrossSettings settings(List<MachineTarget> targets) {
        return new CrossSettings(optLevel, smallIntBits, lines, arch, archFlags, targets);
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
