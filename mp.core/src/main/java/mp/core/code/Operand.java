package mp.core.code;

/** What follows an opcode. */
public enum Operand {
    /** Nothing. */
    NONE,
    /** Nothing: the operand is the distance from the first opcode of the row. */
    INLINE,
    /** The index of a name. */
    QSTR,
    /** A signed number. */
    SMALL_INT,
    /** A count, or counts packed into one number. */
    COUNT,
    /** The number of a local. */
    LOCAL,
    /** The index of a constant. */
    CONST,
    /** The index of a child. */
    CHILD,
    /** The index of a child, then a byte with the number of cells to close over. */
    CHILD_CELLS,
    /** A jump forwards or backwards, from the end of the instruction on. */
    JUMP,
    /** A jump forwards. */
    FORWARD,
    /** A jump, then a byte with the handlers to leave; 0x80 to drop an iterator, too. */
    UNWIND
}
