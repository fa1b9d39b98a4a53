package mp.processor;

import java.util.List;

/** What a function takes, {@code self} included. */
sealed interface Parameters {
    /**
     * One word for each parameter.
     *
     * @param names Java names
     * @param keywords for each parameter the name by which it can be given, or empty
     * @param required how many of the first must be given
     * @param positional how many can be given by position
     */
    record Words(List<String> names, List<String> keywords, int required, int positional)
            implements Parameters {
        /** Whether any parameter can be given by keyword. */
        boolean takesKeywords() {
            return keywords.stream().anyMatch(k -> !k.isEmpty());
        }
    }

    /**
     * Any number of words on the value stack.
     *
     * @param max the most positional ones, -1 for any number
     * @param pairs whether pairs of name and value may follow
     */
    record Run(int min, int max, boolean pairs) implements Parameters {}
}
