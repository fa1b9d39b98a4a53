package mp.stdlib.internal.uctypes;

import mp.core.memory.Kind;
import mp.core.runtime.Runtime;

/**
 * Measures what descriptors describe. In the machine's own layout a structure is as long as a
 * multiple of its widest field, of all that have been seen before too, as in C.
 */
final class StructSize {
    /** Descriptors may contain themselves. */
    private static final int DEEPEST = 64;

    /** So that no number of items makes a size overflow. */
    private static final long LARGEST = 1L << 35;

    private final Runtime rt;
    private final boolean rounds;
    private int widest;
    private int depth;

    private StructSize(Runtime rt, long layout) {
        this.rt = rt;
        this.rounds = layout == FieldType.NATIVE;
    }

    /** The bytes that a descriptor describes, in a layout. */
    static long of(Runtime rt, long descriptor, long layout) {
        return new StructSize(rt, layout).size(descriptor);
    }

    /** Whether a word is a dict of fields. */
    static boolean isFields(Runtime rt, long w) {
        return rt.is(w, Kind.DICT) || rt.is(w, Kind.ORDERED_DICT);
    }

    private long size(long descriptor) {
        if (++depth > DEEPEST) {
            throw rt.recursion();
        }
        long size;
        if (isFields(rt, descriptor)) {
            size = fields(descriptor);
        } else if (rt.is(descriptor, Kind.TUPLE)) {
            size = aggregate(descriptor);
        } else if (rt.isInt(descriptor)) {
            throw rt.typeError("can't unambiguously get sizeof scalar");
        } else {
            throw FieldType.syntaxError(rt);
        }
        if (size > LARGEST) {
            throw rt.raise(Kind.OVERFLOW_ERROR, "structure too large");
        }
        depth--;
        return size;
    }

    private long fields(long dict) {
        long total = 0;
        for (int i = rt.dictNext(dict, 0); i >= 0; i = rt.dictNext(dict, i + 1)) {
            total = Math.max(total, end(rt.dictValue(dict, i)));
            rt.poll();
        }
        return rounds && widest > 0 ? total + widest - 1 & -widest : total;
    }

    /** Where a field ends. */
    private long end(long field) {
        if (rt.isInt(field)) {
            int number = FieldType.number(rt, field);
            int type = FieldType.scalarOf(number);
            int offset =
                    FieldType.isBitField(type)
                            ? FieldType.bitFieldOffset(number)
                            : FieldType.beside(number);
            return offset + scalar(type);
        }
        if (!rt.is(field, Kind.TUPLE) || rt.count(field) == 0) {
            throw FieldType.syntaxError(rt);
        }
        int offset = FieldType.besideAggregate(FieldType.number(rt, rt.item(field, 0)));
        return offset + aggregate(field);
    }

    private long scalar(int type) {
        int size = FieldType.size(type);
        widest = Math.max(widest, size);
        return size;
    }

    private long aggregate(long tuple) {
        int n = rt.count(tuple);
        if (n < 2) {
            throw FieldType.syntaxError(rt);
        }
        int type = FieldType.aggregateOf(FieldType.number(rt, rt.item(tuple, 0)));
        if (type == FieldType.ARRAY && n <= 3) {
            int number = FieldType.number(rt, rt.item(tuple, 1));
            int type1 = FieldType.scalarOf(number);
            long item = n == 2 ? scalar(type1) : size(rt.item(tuple, 2));
            return item * FieldType.beside(number);
        }
        if (type == FieldType.STRUCT && n == 2) {
            return size(rt.item(tuple, 1));
        }
        if (type == FieldType.PTR && n == 2) {
            widest = Math.max(widest, rt.model.wordBytes);
            return rt.model.wordBytes;
        }
        throw FieldType.syntaxError(rt);
    }
}
