package mp.repl.jline.internal;

import mp.core.repl.AutoIndent;
import mp.core.repl.Continuation;

import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.Buffer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;

/** The keys that do in a block of Python what they do not do in a line of a shell. */
final class BlockKeys {
    private final LineReader reader;

    /** The control character that ended the last empty block; the end of the input is Ctrl-D. */
    private int instead = BlockReader.CTRL_D;

    BlockKeys(LineReader reader) {
        this.reader = reader;
        bind("python-return", this::enter, "\r", "\n");
        bind("python-new-line", this::newLine, "\u001b\r", "\u001b\n");
        bind("python-tab", this::tab, "\t");
        bind("python-backspace", this::backspace, "\b", "\u007f");
        bind("python-interrupt", this::interrupt, control('C'));
        // JLine's own would go on to the next line from the end of one.
        reader.getWidgets().put(LineReader.END_OF_LINE, this::lineEnd);
        bindEmpty('A', LineReader.BEGINNING_OF_LINE);
        bindEmpty('B', LineReader.BACKWARD_CHAR);
        bindEmpty('D', LineReader.DELETE_CHAR);
        bindEmpty('E', LineReader.END_OF_LINE);
    }

    /** What ended the input in place of a block. */
    int instead() {
        int what = instead;
        instead = BlockReader.CTRL_D;
        return what;
    }

    /** A block without the indent of a last line that has nothing else. */
    String finished(String block) {
        int last = block.lastIndexOf('\n') + 1;
        return block.substring(last).isBlank() ? block.substring(0, last) : block;
    }

    /** Binds a control character that means something else where nothing is typed yet. */
    private void bindEmpty(char letter, String otherwise) {
        bind(
                "python-" + otherwise,
                () -> {
                    if (reader.getBuffer().length() == 0) {
                        instead = letter - '@';
                        throw new EndOfFileException();
                    }
                    reader.callWidget(otherwise);
                    return true;
                },
                control(letter));
    }

    private void bind(String name, Widget widget, String... keys) {
        reader.getWidgets().put(name, widget);
        KeyMap<Binding> map = reader.getKeyMaps().get(LineReader.EMACS);
        map.bind(new Reference(name), keys);
    }

    private static String control(char letter) {
        return String.valueOf((char) (letter - '@'));
    }

    private boolean interrupt() {
        throw new UserInterruptException(reader.getBuffer().toString());
    }

    /** Ends the block where it is whole and the cursor behind it, or else the line. */
    private boolean enter() {
        Buffer buffer = reader.getBuffer();
        String all = buffer.toString();
        boolean one = all.indexOf('\n') < 0;
        boolean behind = one || all.substring(buffer.cursor()).isBlank();
        if (behind && !Continuation.wanted(finished(all))) {
            reader.callWidget(LineReader.ACCEPT_LINE);
        } else {
            if (one) {
                buffer.cursor(buffer.length());
            }
            newLine();
        }
        return true;
    }

    private boolean newLine() {
        Buffer buffer = reader.getBuffer();
        buffer.write("\n");
        buffer.write(" ".repeat(AutoIndent.steps(buffer.upToCursor()) * AutoIndent.STEP));
        return true;
    }

    private boolean lineEnd() {
        Buffer buffer = reader.getBuffer();
        while (buffer.cursor() < buffer.length() && buffer.currChar() != '\n') {
            buffer.move(1);
        }
        return true;
    }

    private boolean tab() {
        if (indent() == lineBeforeCursor().length()) {
            reader.getBuffer().write(" ".repeat(AutoIndent.STEP));
        } else {
            reader.callWidget(LineReader.COMPLETE_WORD);
        }
        return true;
    }

    private boolean backspace() {
        boolean step = indent() == lineBeforeCursor().length() && indent() >= AutoIndent.STEP;
        if (step) {
            reader.getBuffer().backspace(AutoIndent.STEP);
        } else {
            reader.callWidget(LineReader.BACKWARD_DELETE_CHAR);
        }
        return true;
    }

    /** How many spaces the line of the cursor begins with, as far as the cursor. */
    private int indent() {
        String line = lineBeforeCursor();
        return line.length() - line.stripLeading().length();
    }

    private String lineBeforeCursor() {
        String before = reader.getBuffer().upToCursor();
        return before.substring(before.lastIndexOf('\n') + 1);
    }
}
