package mp.stdlib.internal;

import mp.core.memory.Kind;
import mp.core.runtime.Runtime;
import mp.core.text.BinaryCodec;

/**
 * Walks a format of {@code struct}: each {@link #next} goes to the next code with its repetition
 * count and its place, {@link #at}, counted from the beginning of the structure.
 */
final class StructFormat {
    private final Runtime rt;
    private final byte[] format;
    private final char order;
    private int i;
    private long end;
    private char code;
    private int count;
    private int itemSize;
    private long start;

    StructFormat(Runtime rt, long format) {
        this.rt = rt;
        if (!rt.isStr(format) && !rt.is(format, Kind.BYTES)) {
            rt.string(format);
        }
        this.format = rt.bytes(format);
        char first = this.format.length == 0 ? 0 : (char) this.format[0];
        boolean named =
                first == '!' || first == '@' || first == '=' || first == '<' || first == '>';
        this.order = !named ? '@' : first == '!' ? '>' : first;
        this.i = named ? 1 : 0;
    }

    /** The size of the whole structure. */
    long size() {
        while (next()) {
            if (end > Integer.MAX_VALUE) {
                break;
            }
        }
        return end;
    }

    /** Goes to the next code; false at the end. */
    boolean next() {
        long number = -1;
        while (i < format.length && format[i] >= '0' && format[i] <= '9') {
            number = Math.min(Integer.MAX_VALUE, Math.max(number, 0) * 10 + (format[i++] - '0'));
        }
        code = i < format.length ? (char) (format[i++] & 0xff) : 0;
        if (code == 0 && number < 0) {
            return false;
        }
        count = number < 0 ? 1 : (int) number;
        if (isRun()) {
            start = end;
            end += count;
            return true;
        }
        itemSize = BinaryCodec.size(rt, order, code);
        int alignment = BinaryCodec.alignment(rt, order, code);
        start = count == 0 ? end : (end + alignment - 1) / alignment * alignment;
        end = start + (long) count * itemSize;
        return true;
    }

    /** Whether the code stands for one run of {@link #count} bytes. */
    boolean isRun() {
        return code == 'x' || code == 's';
    }

    char code() {
        return code;
    }

    int count() {
        return count;
    }

    int at() {
        return (int) start;
    }

    private boolean isBig() {
        return order == '>';
    }

    /** Reads item {@code k} of the present code from a structure at an offset. Kept. */
    long get(byte[] data, int at, int k) {
        return BinaryCodec.get(rt, data, at + (int) start + k * itemSize, code, itemSize, isBig());
    }

    /** Writes item {@code k} of the present code. */
    void put(byte[] data, int at, int k, long w) {
        BinaryCodec.put(rt, data, at + (int) start + k * itemSize, code, itemSize, isBig(), w);
    }
}
