package mp.core.repl;

import mp.core.Vm;

/** Reads what somebody types at the prompt for people, a statement at a time. */
public interface StatementReader {
    /** What {@link #read} returns for a statement. */
    int STATEMENT = 0;

    /**
     * Reads a statement with all its lines. Afterwards the screen goes on at the beginning of a
     * line.
     *
     * @param text receives its bytes, a character each
     * @param vm whose prompts are shown and who completes names
     * @return {@link #STATEMENT}, or what was typed instead of one: Ctrl-C, or on an empty line any
     *     of Ctrl-A to Ctrl-E; the end of the input counts as Ctrl-D
     */
    int read(StringBuilder text, Vm vm);

    /** Makes readers for terminals that can do more than the line editor asks for: a service. */
    interface Maker {
        /**
         * Makes a reader.
         *
         * @param terminal what it reads from and writes to, which others write to as well
         * @param type the name of the terminal's capabilities, as in the variable TERM
         * @param history where lines go and come from
         */
        StatementReader on(Terminal terminal, String type, History history);
    }
}
