package mp.core.memory;

import mp.core.runtime.NativeTable;
import mp.core.runtime.NativeType;

import java.util.Arrays;

/**
 * The read-only objects that all VMs of a JVM share: the singletons, the native types and the
 * built-in functions. They hold no words, so they are the same under every object model, and they
 * only ever grow: a block, once given out, never changes.
 *
 * <p>A ROM word has bit 31 set; its low 31 bits are the cell's index times four, like those of a
 * heap word. Block {@code k} below {@link #FUNCTIONS} is the type object of ordinal {@code k} (or
 * one of the singletons); functions follow behind.
 */
public final class Rom {
    /** Set in every ROM address. */
    public static final long BIT = 1L << 31;

    /** The first block of functions; ordinals of types stay below it. */
    public static final int FUNCTIONS = 1024;

    private static volatile long[] cells = singletons(new long[4096 * Header.BLOCK_CELLS]);
    private static volatile NativeTable[] tables = new NativeTable[64];
    private static volatile NativeType[] types = new NativeType[FUNCTIONS];
    private static int tableCount;
    private static int nextOrdinal = Kind.FIRST_OTHER;
    private static int nextBlock = FUNCTIONS;

    private Rom() {}

    /** The address of a block. */
    public static long word(int block) {
        return BIT | ((long) block * Header.BLOCK_CELLS << 2);
    }

    /** The block of a ROM word. */
    public static int block(long w) {
        return (int) (w & 0x7fffffff) >>> 4;
    }

    /** A cell of a ROM object; cell 0 is its header. */
    public static long cell(long w, int i) {
        return cells[((int) (w & 0x7fffffff) >>> 2) + i];
    }

    /** The table that a built-in function belongs to. */
    public static NativeTable table(long function) {
        return tables[tableIndex(function)];
    }

    /** The index of the table that a member, function or not, belongs to. */
    public static int tableIndex(long member) {
        return (int) (cell(member, 1) >>> 16);
    }

    /** The index of a built-in function in its table. */
    public static int member(long function) {
        return (int) cell(function, 1) & 0xffff;
    }

    /** The native type of an ordinal, or null while nobody has declared it. */
    public static NativeType type(int ordinal) {
        return types[ordinal];
    }

    /**
     * Links a table: gives its functions their blocks. Called by the constructor of {@link
     * NativeTable}.
     *
     * @return the block of the table's member 0
     */
    public static synchronized int link(NativeTable table, int members) {
        if (tableCount == tables.length) {
            tables = Arrays.copyOf(tables, tableCount * 2);
        }
        int first = nextBlock;
        nextBlock += members;
        long[] to = room(nextBlock);
        for (int i = 0; i < members; i++) {
            int at = (first + i) * Header.BLOCK_CELLS;
            to[at] = Header.of(Kind.BUILTIN, 1, Header.RAW);
            to[at + 1] = (long) tableCount << 16 | i;
        }
        tables[tableCount++] = table;
        cells = to;
        return first;
    }

    /**
     * Links a type: gives it its ordinal and its type object. Called by the constructor of {@link
     * NativeType}.
     *
     * @param kind the ordinal of a type of {@link Kind}, or 0 for the next free one
     * @return the ordinal
     */
    public static synchronized int linkType(NativeType type, int kind) {
        int ordinal = kind != 0 ? kind : nextOrdinal++;
        if (ordinal >= FUNCTIONS) {
            throw new IllegalStateException("more than " + FUNCTIONS + " native types");
        }
        types[ordinal] = type;
        return ordinal;
    }

    private static long[] room(int blocks) {
        long[] now = cells;
        int need = blocks * Header.BLOCK_CELLS;
        return Arrays.copyOf(now, need <= now.length ? now.length : need * 2);
    }

    private static long[] singletons(long[] cells) {
        cells[Kind.NONE_OBJECT * 4] = Header.of(Kind.NONE, 1, Header.RAW);
        cells[Kind.FALSE_OBJECT * 4] = Header.of(Kind.BOOL, 1, Header.RAW);
        cells[Kind.TRUE_OBJECT * 4] = Header.of(Kind.BOOL, 1, Header.RAW);
        cells[Kind.ELLIPSIS_OBJECT * 4] = Header.of(Kind.ELLIPSIS, 1, Header.RAW);
        for (int k = Kind.OBJECT; k < FUNCTIONS; k++) {
            cells[k * Header.BLOCK_CELLS] = Header.of(Kind.TYPE, 1, Header.RAW);
            cells[k * Header.BLOCK_CELLS + 1] = k;
        }
        cells[Kind.NOT_IMPLEMENTED_OBJECT * 4] = Header.of(Kind.NOT_IMPLEMENTED, 1, Header.RAW);
        return cells;
    }
}
