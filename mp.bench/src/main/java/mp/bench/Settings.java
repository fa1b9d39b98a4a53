package mp.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param root the project
 * @param rounds how often everything is measured
 * @param turns how often a program runs its kernel where it may warm up
 * @param filter a part of the names of the programs to run
 * @param peers names or paths of the others to compare with
 */
record Settings(Path root, int rounds, int turns, String filter, List<String> peers) {
    static final String USAGE =
            "usage: mp.bench/run [--rounds N] [--turns N] [--filter TEXT] [--peers NAME,PATH,...]";

    private static final List<String> KNOWN = List.of("micropython", "python3", "pypy3");

    /**
     * Reads the arguments, the first of which is the project.
     *
     * @throws IllegalArgumentException saying which one is wrong
     */
    static Settings parse(String... args) {
        int rounds = 5;
        int turns = 20;
        String filter = "";
        List<String> peers = KNOWN;
        for (int i = 1; i < args.length; i += 2) {
            String value = i + 1 < args.length ? args[i + 1] : "";
            switch (args[i]) {
                case "--rounds" -> rounds = positive(args[i], value);
                case "--turns" -> turns = positive(args[i], value);
                case "--filter" -> filter = value;
                case "--peers" -> peers = List.of(value.split(",", -1));
                default -> throw new IllegalArgumentException("unknown option " + args[i]);
            }
        }
        return new Settings(Path.of(args[0]), rounds, turns, filter, peers);
    }

    private static int positive(String option, String value) {
        if (!value.matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException(option + " needs a number: " + value);
        }
        return Integer.parseInt(value);
    }
}
