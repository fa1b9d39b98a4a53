package mp.stdlib.internal.uctypes;

import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;

/**
 * The numbers that descriptors are made of: an offset, or a number of items, with the type above it
 * in the 31 bits that a small int has everywhere. A scalar type takes four bits, an aggregate two;
 * a bit field has its position and length between type and offset.
 */
final class FieldType {
    static final int UINT8 = 0;
    static final int INT8 = 1;
    static final int UINT16 = 2;
    static final int INT16 = 3;
    static final int UINT32 = 4;
    static final int INT32 = 5;
    static final int UINT64 = 6;
    static final int INT64 = 7;
    static final int BFUINT8 = 8;
    static final int BFINT8 = 9;
    static final int BFUINT16 = 10;
    static final int BFINT16 = 11;
    static final int BFUINT32 = 12;
    static final int BFINT32 = 13;
    static final int FLOAT32 = 14;
    static final int FLOAT64 = 15;

    static final int STRUCT = 0;
    static final int PTR = 1;
    static final int ARRAY = 2;

    static final int LITTLE_ENDIAN = 0;
    static final int BIG_ENDIAN = 1;
    static final int NATIVE = 2;

    /** Where the position of a bit field begins. */
    static final int BF_POS = 17;

    /** Where the length of a bit field begins. */
    static final int BF_LEN = 22;

    /** The type codes of {@code struct} for the scalars; bit fields have none. */
    private static final String CODES = "BbHhIiQq------fd";

    private static final int BITS = 31;
    private static final int SCALAR_BITS = 4;
    private static final int AGGREGATE_BITS = 2;
    private static final int FIVE_BITS = 31;

    private FieldType() {}

    /** A scalar type, as a signed number of 31 bits. */
    static int scalar(int type) {
        return type << 32 - SCALAR_BITS >> 1;
    }

    /** An aggregate type, as a signed number of 31 bits. */
    static int aggregate(int type) {
        return type << 32 - AGGREGATE_BITS >> 1;
    }

    /** The scalar type of a number. */
    static int scalarOf(int number) {
        return number >> BITS - SCALAR_BITS & (1 << SCALAR_BITS) - 1;
    }

    /** The aggregate type of a number. */
    static int aggregateOf(int number) {
        return number >> BITS - AGGREGATE_BITS & (1 << AGGREGATE_BITS) - 1;
    }

    /** Offset or number of items beside a scalar type. */
    static int beside(int number) {
        return number & (1 << BITS - SCALAR_BITS) - 1;
    }

    /** The offset beside an aggregate type. */
    static int besideAggregate(int number) {
        return number & (1 << BITS - AGGREGATE_BITS) - 1;
    }

    /** Whether a scalar type is that of a bit field. */
    static boolean isBitField(int type) {
        return type >= BFUINT8 && type <= BFINT32;
    }

    /** The offset of a bit field. */
    static int bitFieldOffset(int number) {
        return number & (1 << BF_POS) - 1;
    }

    /** The position of a bit field. */
    static int position(int number) {
        return number >> BF_POS & FIVE_BITS;
    }

    /** The length of a bit field. */
    static int length(int number) {
        return number >> BF_LEN & FIVE_BITS;
    }

    /** The bytes of a scalar. */
    static int size(int type) {
        return type == FLOAT32 ? Integer.BYTES : 1 << ((type & INT64) >> 1);
    }

    /** The type code of {@code struct} for a scalar. */
    static char code(Runtime rt, int type) {
        if (isBitField(type)) {
            throw syntaxError(rt);
        }
        return CODES.charAt(type);
    }

    /** A number of a descriptor. */
    static int number(Runtime rt, long w) {
        if (!rt.isInt(w)) {
            throw syntaxError(rt);
        }
        return (int) rt.toLongTruncated(w);
    }

    static PyException syntaxError(Runtime rt) {
        return rt.typeError("syntax error in uctypes descriptor");
    }
}
