package mp.core.repl;

import mp.core.Vm;

/**
 * Reads a statement by its lines, each of which is done with when it ends: what any terminal can.
 */
final class LineByLine implements StatementReader {
    private final LineEditor editor;
    private final Screen screen;

    LineByLine(LineEditor editor, Terminal terminal) {
        this.editor = editor;
        this.screen = new Screen(terminal);
    }

    @Override
    public int read(StringBuilder text, Vm vm) {
        int end = editor.read(text, vm.prompt(false));
        if (end != LineEditor.LINE) {
            screen.newLine();
            return end;
        }
        while (Continuation.wanted(text)) {
            text.append('\n');
            end = editor.read(text, vm.prompt(true));
            if (end == Keys.CTRL_C) {
                screen.newLine();
                return end;
            }
            if (end == Keys.CTRL_D) {
                break;
            }
        }
        return STATEMENT;
    }
}
