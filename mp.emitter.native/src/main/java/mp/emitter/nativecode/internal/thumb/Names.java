package mp.emitter.nativecode.internal.thumb;

import mp.core.assembly.AssemblyOperand;

/** The names of registers. */
final class Names {
    static final int PC = 15;
    static final int LAST_FLOAT = 31;

    private Names() {}

    /** The text of a name; of anything else empty, which names nothing. */
    static String text(AssemblyOperand operand) {
        return operand instanceof AssemblyOperand.Name name ? name.text() : "";
    }

    /** The number of a core register, -1 for no register. */
    static int core(String name) {
        return switch (name) {
            case "sl" -> 10;
            case "fp" -> 11;
            case "sp" -> 13;
            case "lr" -> 14;
            case "pc" -> PC;
            default -> {
                int n = name.startsWith("r") ? number(name) : -1;
                yield n <= PC && ("r" + n).equals(name) ? n : -1;
            }
        };
    }

    /** The number of a float register, which may be too large; -1 for no register. */
    static int single(String name) {
        return name.startsWith("s") ? number(name) : -1;
    }

    /** The number of a special register, -1 for none. */
    static int special(String name) {
        return switch (name) {
            case "IPSR" -> 5;
            case "BASEPRI" -> 17;
            default -> -1;
        };
    }

    /** The number behind a letter; -1 where there is none, and at most a number too large. */
    private static int number(String name) {
        int n = -1;
        for (int i = 1; i < name.length(); i++) {
            char digit = name.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            n = Math.min(1000, 10 * Math.max(0, n) + digit - '0');
        }
        return n;
    }
}
