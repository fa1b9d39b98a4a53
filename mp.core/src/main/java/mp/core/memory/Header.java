package mp.core.memory;

/**
 * The header of an object: its first cell.
 *
 * <pre>
 *  63      56 55                    28 27 26                     0
 * +----------+------------------------+--+------------------------+
 * |  flags   |     size in blocks     |R |  type: ordinal or shape |
 * +----------+------------------------+--+------------------------+
 * </pre>
 *
 * R set: the rest is the ordinal of a native type ({@link Kind}). R clear: it is the block index of
 * the instance's shape on the same heap, which marking follows.
 */
public final class Header {
    /** Cells of a block. */
    public static final int BLOCK_CELLS = 4;

    /** Set where the type field is an ordinal. */
    public static final int ROM = 1 << 27;

    /** Mask of the type field. */
    public static final int TYPE_MASK = (1 << 28) - 1;

    /** Mask of an ordinal. */
    public static final int ORDINAL_MASK = ROM - 1;

    /** Where the size begins. */
    public static final int SIZE_SHIFT = 28;

    /** Flag: reached by the current marking. */
    public static final long MARK = 1L << 56;

    /** Flag: no slot holds a word. */
    public static final long RAW = 1L << 57;

    /** Flag: slot 1 is the index of this object's payload, not a word; it is released with it. */
    public static final long PAYLOAD = 1L << 58;

    /** Flag: the type's finaliser runs before the object is freed; set when it is allocated. */
    public static final long FINALISER = 1L << 59;

    /** Flag of a dict: scripts cannot change it. */
    public static final long FIXED = 1L << 60;

    /** Flag: a run of free cells. */
    public static final long FREE = 1L << 61;

    /** Flag for the use of the type. */
    public static final long USER = 1L << 62;

    private Header() {}

    /** The header of an object of a native type. */
    public static long of(int ordinal, int blocks, long flags) {
        return flags | ((long) blocks << SIZE_SHIFT) | ROM | ordinal;
    }

    /** The header of an instance. */
    public static long ofShape(int shapeBlock, int blocks) {
        return ((long) blocks << SIZE_SHIFT) | shapeBlock;
    }

    /** Size in blocks. */
    public static int blocks(long header) {
        return (int) (header >>> SIZE_SHIFT) & TYPE_MASK;
    }

    /** Number of slots behind the header. */
    public static int slots(long header) {
        return blocks(header) * BLOCK_CELLS - 1;
    }

    /**
     * The blocks which the header and so many slots need; right for every int that is not negative.
     */
    public static int blocksFor(int slots) {
        return (slots + BLOCK_CELLS) >>> 2;
    }
}
