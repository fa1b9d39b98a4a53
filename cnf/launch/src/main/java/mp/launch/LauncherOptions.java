package mp.launch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The launcher's own options, which stand in front of all others.
 *
 * @param list whether to list the components instead of running
 * @param without names of the bundles to leave out
 * @param rest the arguments of the main program
 */
record LauncherOptions(boolean list, List<String> without, String[] rest) {
    private static final String WITHOUT = "without=";

    static LauncherOptions parse(String[] args) {
        boolean list = false;
        List<String> without = new ArrayList<>();
        int at = 0;
        while (at + 1 < args.length && args[at].equals("-X")) {
            String option = args[at + 1];
            if (option.equals("components")) {
                list = true;
            } else if (option.startsWith(WITHOUT)) {
                without.add(option.substring(WITHOUT.length()));
            } else {
                break;
            }
            at += 2;
        }
        return new LauncherOptions(list, without, Arrays.copyOfRange(args, at, args.length));
    }
}
