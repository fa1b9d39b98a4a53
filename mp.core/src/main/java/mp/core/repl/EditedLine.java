package mp.core.repl;

/**
 * A line on the screen: what is edited is the end of a text, from {@code start} on. The cursor of
 * the screen always stands where {@code cursor} does, and no more is written than must change.
 */
final class EditedLine {
    private final Screen screen;
    private StringBuilder text = new StringBuilder();
    private int start;
    private int cursor;

    EditedLine(Screen screen) {
        this.screen = screen;
    }

    /** Begins a line at the end of a text. */
    void begin(StringBuilder text) {
        this.text = text;
        start = text.length();
        cursor = start;
    }

    boolean isEmpty() {
        return text.length() == start;
    }

    String line() {
        return text.substring(start);
    }

    String beforeCursor() {
        return text.substring(start, cursor);
    }

    /** Whether something stands before the cursor, be it a line end, and it is white space. */
    boolean isAfterSpace() {
        return cursor > 0 && Character.isWhitespace(text.charAt(cursor - 1));
    }

    void insert(String inserted) {
        text.insert(cursor, inserted);
        draw(text.length(), inserted.length());
    }

    void deleteLeft(int n) {
        int count = Math.min(n, cursor - start);
        move(-count);
        delete(count);
    }

    /**
     * Takes spaces from the end, where the cursor is; they cannot be seen, so they stay on the
     * screen.
     */
    void dropSpaces(int n) {
        text.setLength(text.length() - n);
        cursor -= n;
        screen.back(n);
    }

    void deleteRight(int n) {
        delete(Math.min(n, text.length() - cursor));
    }

    void deleteToStart() {
        deleteLeft(cursor - start);
    }

    void deleteToEnd() {
        deleteRight(text.length() - cursor);
    }

    /** Moves the cursor, to the right where n is positive, within the line. */
    void move(int n) {
        int to = Math.clamp((long) cursor + n, start, text.length());
        if (to < cursor) {
            screen.back(cursor - to);
        } else {
            screen.write(text.substring(cursor, to));
        }
        cursor = to;
    }

    void home() {
        move(start - cursor);
    }

    void end() {
        move(text.length() - cursor);
    }

    void replace(String line) {
        int before = text.length();
        home();
        text.setLength(start);
        text.append(line);
        draw(before, line.length());
    }

    /** Columns from the cursor to the end of the word on its left. */
    int wordLeft() {
        int at = cursor;
        while (at > start && !isWord(at - 1)) {
            at--;
        }
        while (at > start && isWord(at - 1)) {
            at--;
        }
        return cursor - at;
    }

    /** Columns from the cursor to the end of the word on its right. */
    int wordRight() {
        int at = cursor;
        while (at < text.length() && !isWord(at)) {
            at++;
        }
        while (at < text.length() && isWord(at)) {
            at++;
        }
        return at - cursor;
    }

    /** How many of the characters before the cursor are spaces, 0 where something else is there. */
    int indentBeforeCursor() {
        String before = beforeCursor();
        return before.isBlank() ? before.length() : 0;
    }

    /** Writes prompt and line again after something else was written. */
    void show(String prompt) {
        screen.writePrompt(prompt);
        screen.write(beforeCursor());
        draw(text.length(), 0);
    }

    private void delete(int n) {
        if (n > 0) {
            int before = text.length();
            text.delete(cursor, cursor + n);
            draw(before, 0);
        }
    }

    private boolean isWord(int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    /** Writes what follows the cursor, and leaves the cursor {@code forward} further. */
    private void draw(int lengthBefore, int forward) {
        if (text.length() < lengthBefore) {
            screen.eraseToEnd();
        }
        screen.write(text.substring(cursor));
        screen.back(text.length() - cursor - forward);
        cursor += forward;
    }
}
