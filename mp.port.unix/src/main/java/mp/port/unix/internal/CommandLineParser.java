package mp.port.unix.internal;

import mp.core.CompileSettings;
import mp.core.CompileSettings.Emitter;
import mp.core.options.Option;
import mp.core.options.Options;
import mp.port.unix.internal.CommandLine.Task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the command line. Help, the version and a bad {@code -X} answer at once; any other bad
 * option only after all options in front of the subject have been looked at.
 */
final class CommandLineParser {
    private static final String HEAP = "heapsize=";

    private final List<String> args;
    private final int wordBytes;
    private final boolean hasJline;
    private int at;

    private Task task = Task.INPUT;
    private String subject = "";
    private List<String> arguments = List.of();
    private boolean inspect;
    private boolean jline;
    private boolean compileOnly;
    private long heapBytes;
    private int optLevel;
    private int verbosity;
    private Emitter emitter = Emitter.BYTECODE;

    /** Whether an option was bad, so that no subject counts any more. */
    private boolean refused;

    private CommandLineParser(String[] args, Options options) {
        this.args = Arrays.asList(args);
        this.heapBytes = options.get(Option.HEAP_SIZE);
        this.hasJline = options.on(Option.REPL_JLINE);
        this.wordBytes = options.get(Option.WORD_BYTES);
    }

    static CommandLine parse(String[] args, Options options) {
        CommandLineParser parser = new CommandLineParser(args, options);
        boolean more = true;
        while (more && parser.at < args.length) {
            more = parser.argument(args[parser.at]);
        }
        return parser.result();
    }

    private CommandLine result() {
        boolean runs = task != Task.HELP && task != Task.VERSION;
        return new CommandLine(
                refused && runs ? Task.REFUSE : task,
                subject,
                arguments,
                inspect,
                jline,
                compileOnly,
                heapBytes,
                new CompileSettings(optLevel, emitter, verbosity));
    }

    /** Reads an argument; false at the last that is ours. */
    private boolean argument(String arg) {
        at++;
        switch (arg) {
            case "-h" -> {
                return answer(Task.HELP);
            }
            case "--version" -> {
                return answer(Task.VERSION);
            }
            case "-X" -> {
                return implementation(at < args.size() ? args.get(at++) : "");
            }
            case "-c" -> {
                return subject(Task.COMMAND, "-c");
            }
            case "-m" -> {
                return subject(Task.MODULE, null);
            }
            case "-i" -> inspect = true;
            case "-v" -> verbosity++;
            default -> {
                if (!arg.startsWith("-")) {
                    at--;
                    return subject(Task.FILE, null);
                }
                if (arg.startsWith("-O")) {
                    optLevel = level(arg);
                } else {
                    refused = true;
                }
            }
        }
        return true;
    }

    private boolean answer(Task answer) {
        task = answer;
        return false;
    }

    /** Takes the subject; it is the first of the script's arguments too unless another is given. */
    private boolean subject(Task what, String first) {
        if (at == args.size()) {
            refused = true;
            return false;
        }
        task = what;
        subject = args.get(at);
        arguments = new ArrayList<>(args.subList(at, args.size()));
        if (first != null) {
            arguments.set(0, first);
        }
        return false;
    }

    private boolean implementation(String option) {
        switch (option) {
            case "compile-only" -> compileOnly = true;
            case "emit=bytecode" -> emitter = Emitter.BYTECODE;
            case "emit=native" -> emitter = Emitter.NATIVE;
            case "emit=viper" -> emitter = Emitter.VIPER;
            case "repl=jline" -> {
                jline = hasJline;
                refused |= !hasJline;
            }
            default -> {
                long bytes =
                        option.startsWith(HEAP)
                                ? HeapSize.parse(option.substring(HEAP.length()), wordBytes)
                                : -1;
                if (bytes < 0) {
                    refused = true;
                    return false;
                }
                heapBytes = bytes;
            }
        }
        return true;
    }

    /** {@code -O2} or {@code -OO}. */
    private static int level(String option) {
        char digit = option.length() > 2 ? option.charAt(2) : 'O';
        if (digit >= '0' && digit <= '9') {
            return digit - '0';
        }
        int level = 0;
        while (level + 1 < option.length() && option.charAt(level + 1) == 'O') {
            level++;
        }
        return level;
    }
}
