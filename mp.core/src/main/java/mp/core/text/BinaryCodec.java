package mp.core.text;

import mp.core.declare.ServesOption;
import mp.core.memory.Kind;
import mp.core.options.Option;
import mp.core.runtime.BufferView;
import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Numbers in bytes, by the type codes of {@code struct} and {@code array}. The machine's own order
 * is little-endian; its {@code long} and its pointers have the word size of the profile. Ints that
 * do not fit are cut off, as in MicroPython. The codes {@code O}, an object, and {@code S}, the
 * address of a string, have the size of a pointer.
 */
@ServesOption({
    "MICROPY_PY_ARRAY",
    "MICROPY_PY_BUILTINS_BYTEARRAY",
    "MICROPY_PY_BUILTINS_MEMORYVIEW",
    "MICROPY_PY_MACHINE_MEMX",
    "MICROPY_PY_STRUCT",
    "MICROPY_PY_UCTYPES"
})
public final class BinaryCodec {
    private static final String INTS = "bBhHiIlLqQP";
    private static final String FLOATS = "efd";

    private BinaryCodec() {}

    /** Whether a code stands for a float. */
    public static boolean isFloat(char code) {
        return FLOATS.indexOf(code) >= 0;
    }

    /**
     * Bytes of a value.
     *
     * @param order {@code @} for the machine's own sizes, anything else for the standard ones
     * @throws PyException ValueError where the code is unknown
     */
    public static int size(Runtime rt, char order, char code) {
        return switch (code) {
            case 'b', 'B' -> 1;
            case 'h', 'H', 'e' -> 2;
            case 'i', 'I', 'f' -> 4;
            case 'l', 'L' -> order == '@' ? rt.model.wordBytes : 4;
            case 'q', 'Q', 'd' -> 8;
            case 'P' -> rt.model.wordBytes;
            case 'O', 'S' -> unsafe(rt);
            default -> throw rt.valueError("bad typecode");
        };
    }

    private static int unsafe(Runtime rt) {
        if (!rt.options.on(Option.PY_STRUCT_UNSAFE_TYPECODES)) {
            throw rt.valueError("bad typecode");
        }
        return rt.model.wordBytes;
    }

    /** What a value's offset must be a multiple of. */
    public static int alignment(Runtime rt, char order, char code) {
        return order == '@' ? size(rt, order, code) : 1;
    }

    /** Reads an integer of so many bytes; the sign is extended where {@code signed}. */
    public static long integer(byte[] data, int at, int size, boolean signed, boolean big) {
        long v = 0;
        for (int i = 0; i < size; i++) {
            v = v << 8 | (data[big ? at + i : at + size - 1 - i] & 0xff);
        }
        int unused = 64 - 8 * size;
        return signed ? v << unused >> unused : v;
    }

    /** Writes the low bytes of an integer. */
    public static void integer(byte[] data, int at, int size, boolean big, long v) {
        for (int i = 0; i < size; i++) {
            data[big ? at + size - 1 - i : at + i] = (byte) v;
            v >>= 8;
        }
    }

    /** Reads a value of so many bytes; kept, unless it is an object. */
    public static long get(Runtime rt, byte[] data, int at, char code, int size, boolean big) {
        boolean signed = code > 'Z';
        long bits = integer(data, at, size, signed, big);
        return switch (code) {
            case 'e' -> rt.newFloat(Float.float16ToFloat((short) bits));
            case 'f' -> rt.newFloat(Float.intBitsToFloat((int) bits));
            case 'd' -> rt.newFloat(Double.longBitsToDouble(bits));
            case 'Q', 'L', 'P' -> unsigned(rt, bits);
            case 'O' -> rt.unpackObject(bits);
            case 'S' -> string(rt, bits);
            default -> rt.newInt(bits);
        };
    }

    /** The str that begins at an address, up to a zero byte or the end of an object. */
    private static long string(Runtime rt, long address) {
        BufferView view = new BufferView();
        boolean found =
                rt.options.on(Option.PY_UCTYPES) && rt.machineMemory().view(address, view, false);
        if (!found) {
            throw rt.valueError("no string there");
        }
        int end = view.offset;
        while (end < view.offset + view.length && view.array[end] != 0) {
            end++;
        }
        rt.reserve(end - view.offset);
        byte[] utf8 = Arrays.copyOfRange(view.array, view.offset, end);
        if (!Utf8.isValid(utf8, 0, utf8.length)) {
            throw rt.raiseWith(Kind.UNICODE_ERROR, 0);
        }
        return rt.newStr(utf8);
    }

    private static long unsigned(Runtime rt, long bits) {
        return bits >= 0 ? rt.newInt(bits) : rt.newInt(new BigInteger(Long.toUnsignedString(bits)));
    }

    /** Writes a value of so many bytes; TypeError where the word is no number. */
    public static void put(
            Runtime rt, byte[] data, int at, char code, int size, boolean big, long w) {
        long bits =
                switch (code) {
                    case 'e' -> Float.floatToFloat16((float) rt.toDouble(w));
                    case 'f' -> Float.floatToIntBits((float) rt.toDouble(w));
                    case 'd' -> Double.doubleToLongBits(rt.toDouble(w));
                    case 'O' -> rt.packObject(w);
                    default -> whole(rt, w);
                };
        integer(data, at, size, big, bits);
    }

    /** Any int modulo 2^64; other objects as an index would be. */
    private static long whole(Runtime rt, long w) {
        return rt.isInt(w) ? rt.toLongTruncated(w) : rt.toLong(w);
    }

    /** Whether a code stands for a number that an array can hold. */
    public static boolean isNumber(char code) {
        return INTS.indexOf(code) >= 0 || isFloat(code);
    }
}
