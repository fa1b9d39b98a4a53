package mp.core.repl;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Reads lines: each byte of the terminal changes the line or ends it. */
final class LineEditor {
    /** What {@link #process} returns while the line goes on. */
    static final int GOES_ON = -1;

    /** What {@link #process} and {@link #read} return for a line that was ended by a new line. */
    static final int LINE = 0;

    private final Terminal terminal;
    private final Screen screen;
    private final History history;
    private final EditedLine line;
    private final KeyDecoder decoder = new KeyDecoder();

    private Function<String, List<String>> completer = text -> List.of();
    private String prompt = "";

    /** Age of the line of the history that is shown, -1 for none. */
    private int shown;

    private boolean autoIndent;
    private boolean justIndented;

    LineEditor(Terminal terminal, History history) {
        this.terminal = terminal;
        this.screen = new Screen(terminal);
        this.history = history;
        this.line = new EditedLine(screen);
    }

    /** Says who completes names. */
    void completeBy(Function<String, List<String>> completer) {
        this.completer = completer;
    }

    /**
     * Reads a line to the end of a text.
     *
     * @return {@link #LINE}, or the control character that ended it: Ctrl-C, or on an empty line
     *     any of Ctrl-A to Ctrl-E; the end of the input counts as Ctrl-D
     */
    int read(StringBuilder text, String prompt) {
        begin(text, prompt);
        while (true) {
            screen.flush();
            int b = terminal.read();
            if (b < 0) {
                return Keys.CTRL_D;
            }
            int end = process(b);
            if (end != GOES_ON) {
                return end;
            }
        }
    }

    private void begin(StringBuilder text, String prompt) {
        autoIndent |= text.isEmpty();
        this.prompt = prompt;
        shown = -1;
        decoder.reset();
        line.begin(text);
        screen.writePrompt(prompt);
        int steps = autoIndent ? AutoIndent.steps(text) : 0;
        justIndented = steps > 0;
        if (steps > 0) {
            line.insert(" ".repeat(steps * AutoIndent.STEP));
        }
    }

    private int process(int b) {
        if (decoder.plain()) {
            boolean control = b >= Keys.CTRL_A && b <= Keys.CTRL_E;
            if (b == Keys.CTRL_C || control && line.isEmpty()) {
                return b;
            }
            if (justIndented && (b == Keys.TAB || b == ' ')) {
                refuseIndent(b);
                return GOES_ON;
            }
        }
        Key key = decoder.decode(b);
        if (key == Key.NEW_LINE) {
            screen.newLine();
            history.add(line.line());
            return LINE;
        }
        edit(key, b);
        justIndented = false;
        return GOES_ON;
    }

    /** A tab keeps the indent that was made, a space makes it one space; there will be no more. */
    private void refuseIndent(int b) {
        autoIndent = false;
        justIndented = false;
        if (b == ' ') {
            line.dropSpaces(AutoIndent.STEP - 1);
        }
    }

    private void edit(Key key, int b) {
        switch (key) {
            case NONE, NEW_LINE -> {}
            case CHARACTER -> line.insert(String.valueOf((char) b));
            case TAB -> tab();
            case LEFT -> line.move(-1);
            case RIGHT -> line.move(1);
            case UP -> recall(shown + 1);
            case DOWN -> recall(shown - 1);
            case HOME -> line.home();
            case END -> line.end();
            case WORD_LEFT -> line.move(-line.wordLeft());
            case WORD_RIGHT -> line.move(line.wordRight());
            case DELETE -> line.deleteRight(1);
            case DELETE_LEFT ->
                    line.deleteLeft(
                            line.indentBeforeCursor() < AutoIndent.STEP ? 1 : AutoIndent.STEP);
            case DELETE_WORD_LEFT -> line.deleteLeft(line.wordLeft());
            case DELETE_WORD_RIGHT -> line.deleteRight(line.wordRight());
            case DELETE_TO_START -> line.deleteToStart();
            case DELETE_TO_END -> line.deleteToEnd();
        }
    }

    private void recall(int age) {
        if (age >= -1 && age < history.size()) {
            shown = age;
            line.replace(age < 0 ? "" : history.back(age));
        }
    }

    private void tab() {
        if (line.isAfterSpace()) {
            line.insert(" ".repeat(AutoIndent.STEP));
            return;
        }
        String before = line.beforeCursor();
        Completion completion = Completion.of(before, completer.apply(before));
        if (!completion.listing().isEmpty()) {
            screen.writeText(completion.listing().getBytes(StandardCharsets.UTF_8));
            line.show(prompt);
        } else if (!completion.insertion().isEmpty()) {
            line.insert(completion.insertion());
        }
    }
}
