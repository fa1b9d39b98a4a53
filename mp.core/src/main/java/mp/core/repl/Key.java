package mp.core.repl;

/** What a byte, or a sequence of bytes, asks of the line editor. */
enum Key {
    /** Nothing, or not yet. */
    NONE,
    /** A printable character. */
    CHARACTER,
    NEW_LINE,
    TAB,
    LEFT,
    RIGHT,
    UP,
    DOWN,
    HOME,
    END,
    WORD_LEFT,
    WORD_RIGHT,
    DELETE,
    DELETE_LEFT,
    DELETE_WORD_LEFT,
    DELETE_WORD_RIGHT,
    DELETE_TO_START,
    DELETE_TO_END
}
