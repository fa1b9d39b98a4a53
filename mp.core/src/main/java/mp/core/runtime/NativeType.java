package mp.core.runtime;

import mp.core.memory.Rom;

/**
 * A type that Java declares with {@link mp.core.declare.PyType}. The methods are its operations;
 * the bodies here are what a type without that operation does. 0 as a result always means "not
 * supported".
 */
public abstract class NativeType extends NativeTable {
    /** The ordinal: what the header of its objects says. */
    public final int ordinal;

    /** The ordinal of the type it derives from. */
    public final int base;

    /** Whether Python classes may derive from it. */
    public final boolean subclass;

    /** The operations it has, one bit for each {@link mp.core.declare.Slot.Of} by its place. */
    public final int slots;

    /** Links the type. */
    protected NativeType(
            String name,
            int kind,
            int base,
            boolean subclass,
            int slots,
            String forms,
            String... members) {
        super(name, forms, members);
        this.base = base;
        this.subclass = subclass;
        this.slots = slots;
        this.ordinal = Rom.linkType(this, kind);
    }

    /** The word of the type object. */
    public final long word() {
        return Rom.word(ordinal);
    }

    /**
     * Makes an object: {@code T(...)}.
     *
     * @param type the type that was called; for an object inside an instance of a Python class,
     *     that class
     */
    public long make(Runtime rt, long type, int base, int n, int nKw) {
        return 0;
    }

    /**
     * Writes the object to {@code out}.
     *
     * @param repr whether {@code repr} is wanted, else {@code str}
     * @return false where the type has no way of its own
     */
    public boolean print(Runtime rt, Text out, long self, boolean repr) {
        return false;
    }

    /** {@code op} is a constant of {@link mp.core.code.UnaryOp}. */
    public long unary(Runtime rt, int op, long self) {
        return 0;
    }

    /**
     * {@code op} is a constant of {@link mp.core.code.BinaryOp}; {@code self} is the left operand.
     */
    public long binary(Runtime rt, int op, long self, long other) {
        return 0;
    }

    /**
     * {@code self[index]}: reads where {@code value} is {@link Runtime#LOAD}, deletes where it is
     * 0, stores otherwise; the result of the last two is None.
     */
    public long subscr(Runtime rt, long self, long index, long value) {
        return 0;
    }

    /** An iterator over the object. */
    public long iter(Runtime rt, long self) {
        return 0;
    }

    /** The next item of an iterator, 0 at its end. */
    public long next(Runtime rt, long self) {
        return 0;
    }

    /** Calls the object. */
    public long call(Runtime rt, long self, int base, int n, int nKw) {
        return 0;
    }

    /**
     * An attribute that is not in the table: as {@link #subscr}, by name (an interned string's
     * word).
     */
    public long attr(Runtime rt, long self, long name, long value) {
        return 0;
    }

    /** Fills {@code view} with the object's bytes; false where it has none or cannot be written. */
    public boolean buffer(Runtime rt, long self, BufferView view, boolean write) {
        return false;
    }

    /**
     * Reads into {@code to} as a stream.
     *
     * @return bytes read, 0 at the end, or a negated error number ({@code -EAGAIN} for "not now")
     */
    public int read(Runtime rt, long self, byte[] to, int from, int n) {
        return Stream.NO_STREAM;
    }

    /** Writes as a stream; results as {@link #read}. */
    public int write(Runtime rt, long self, byte[] data, int from, int n) {
        return Stream.NO_STREAM;
    }

    /** A stream request ({@link Stream}); results as {@link #read}. */
    public long ioctl(Runtime rt, long self, int request, long arg) {
        return Stream.NO_STREAM;
    }

    /** Closes what the object holds of the host; called once before it is freed. */
    public void finalise(Runtime rt, long self) {}
}
