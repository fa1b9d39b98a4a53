package mp.core.repl;

import java.util.List;

/**
 * What the tab key does with the names that may stand at the cursor: insert what they have in
 * common, or list them.
 *
 * @param insertion text to insert, empty for none
 * @param listing the names in columns, empty where they are not to be shown
 */
record Completion(String insertion, String listing) {
    private static final int SLOT = 16;
    private static final int LINE = 4 * SLOT;
    private static final String IMPORT = "import ";

    /**
     * Completes.
     *
     * @param text the line up to the cursor
     * @param names what the VM says may stand at its end
     */
    static Completion of(String text, List<String> names) {
        int typed = typed(text);
        if (names.isEmpty()) {
            boolean first = typed > 0 && typed == text.length() && IMPORT.startsWith(text);
            return new Completion(first ? IMPORT.substring(typed) : "", "");
        }
        String common = common(names);
        if (names.size() == 1 || common.length() > typed) {
            return new Completion(common.substring(typed), "");
        }
        return new Completion("", columns(names));
    }

    /** How much of the last name is there already. */
    private static int typed(String text) {
        int n = 0;
        while (n < text.length() && isWord(text.charAt(text.length() - 1 - n))) {
            n++;
        }
        return n;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private static String common(List<String> names) {
        String common = names.getFirst();
        for (String name : names) {
            int n = 0;
            while (n < Math.min(common.length(), name.length())
                    && common.charAt(n) == name.charAt(n)) {
                n++;
            }
            common = common.substring(0, n);
        }
        return common;
    }

    private static String columns(List<String> names) {
        StringBuilder all = new StringBuilder();
        int column = LINE;
        for (String name : names) {
            int gap = (column + SLOT - 1) / SLOT * SLOT - column;
            gap += gap < 2 ? SLOT : 0;
            if (column + gap + name.length() > LINE) {
                all.append('\n');
                column = 0;
                gap = 0;
            }
            all.repeat(' ', gap).append(name);
            column += gap + name.length();
        }
        return all.append('\n').toString();
    }
}
