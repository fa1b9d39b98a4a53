package mp.core.repl;

/**
 * Tells the keys of a VT100 terminal from its bytes. A line feed that follows a return, or the
 * other way round, belongs to it.
 */
final class KeyDecoder {
    private enum State {
        PLAIN,
        ESCAPE,
        /** After ESC [. */
        BRACKET,
        /** After ESC [ and a digit. */
        PARAMETER,
        /** After ESC O. */
        SHIFT
    }

    private State state = State.PLAIN;
    private int parameter;
    private int lastNewLine;

    /** Forgets a sequence that was begun. */
    void reset() {
        state = State.PLAIN;
    }

    /** Whether the next byte stands for itself. */
    boolean plain() {
        return state == State.PLAIN;
    }

    Key decode(int b) {
        State before = state;
        state = State.PLAIN;
        return switch (before) {
            case PLAIN -> plain(b);
            case ESCAPE -> escape(b);
            case BRACKET -> bracket(b);
            case PARAMETER -> parameter(b);
            case SHIFT -> b == 'H' ? Key.HOME : b == 'F' ? Key.END : Key.NONE;
        };
    }

    private Key plain(int b) {
        if (b == Keys.RETURN || b == Keys.LINE_FEED) {
            boolean second = lastNewLine != 0 && lastNewLine != b;
            lastNewLine = second ? 0 : b;
            return second ? Key.NONE : Key.NEW_LINE;
        }
        lastNewLine = 0;
        return switch (b) {
            case Keys.CTRL_A -> Key.HOME;
            case Keys.CTRL_B -> Key.LEFT;
            case Keys.CTRL_D -> Key.DELETE;
            case Keys.CTRL_E -> Key.END;
            case Keys.CTRL_F -> Key.RIGHT;
            case Keys.CTRL_K -> Key.DELETE_TO_END;
            case Keys.CTRL_N -> Key.DOWN;
            case Keys.CTRL_P -> Key.UP;
            case Keys.CTRL_U -> Key.DELETE_TO_START;
            case Keys.CTRL_W -> Key.DELETE_WORD_LEFT;
            case Keys.BACKSPACE, Keys.RUBOUT -> Key.DELETE_LEFT;
            case Keys.TAB -> Key.TAB;
            case Keys.ESCAPE -> then(State.ESCAPE);
            default -> b >= ' ' && b < Keys.RUBOUT ? Key.CHARACTER : Key.NONE;
        };
    }

    private Key escape(int b) {
        return switch (b) {
            case '[' -> then(State.BRACKET);
            case 'O' -> then(State.SHIFT);
            case 'b' -> Key.WORD_LEFT;
            case 'f' -> Key.WORD_RIGHT;
            case 'd' -> Key.DELETE_WORD_RIGHT;
            case Keys.RUBOUT -> Key.DELETE_WORD_LEFT;
            default -> Key.NONE;
        };
    }

    private Key bracket(int b) {
        return switch (b) {
            case 'A' -> Key.UP;
            case 'B' -> Key.DOWN;
            case 'C' -> Key.RIGHT;
            case 'D' -> Key.LEFT;
            case 'H' -> Key.HOME;
            case 'F' -> Key.END;
            default -> {
                if (b < '0' || b > '9') {
                    yield Key.NONE;
                }
                parameter = b;
                yield then(State.PARAMETER);
            }
        };
    }

    private Key parameter(int b) {
        if (b == '~') {
            return switch (parameter) {
                case '1', '7' -> Key.HOME;
                case '4', '8' -> Key.END;
                case '3' -> Key.DELETE;
                default -> Key.NONE;
            };
        }
        if (b == ';' && parameter == '1') {
            return then(State.BRACKET);
        }
        if (parameter == '5') {
            return b == 'C' ? Key.WORD_RIGHT : b == 'D' ? Key.WORD_LEFT : Key.NONE;
        }
        return Key.NONE;
    }

    private Key then(State next) {
        state = next;
        return Key.NONE;
    }
}
