package mp.stdlib.internal.deflate;

import mp.core.runtime.StreamCalls;

import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;

/**
 * Decompression that can stop after any byte. The window is a ring of the last bytes; a copy that
 * did not fit the reader's buffer goes on at the next call.
 */
final class Inflation {
    private static final int STORED = 0;
    private static final int FIXED = 1;
    private static final int DYNAMIC = 2;

    private static final int END_OF_BLOCK = 256;

    private static final int[] LENGTH_ORDER = {
        16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
    };

    private final int format;
    private final byte[] window;
    private final Checksum checksum;
    private final Bits bits = new Bits();
    private int at;
    private boolean inBlock;
    private boolean last;
    private boolean done;
    private boolean ended;
    private int type;
    private int stored;
    private int copyLength;
    private int copyDistance;
    private HuffmanCode literals;
    private HuffmanCode distances;

    Inflation(int format, int windowBits) {
        this.format = format;
        this.window = new byte[1 << windowBits];
        this.checksum = format == DeflateModule.GZIP ? new CRC32() : new Adler32();
    }

    /** Reads up to {@code n} bytes; 0 at the end, {@code -EINVAL} where the data are wrong. */
    int read(BitSource in, byte[] to, int from, int n) {
        int produced = 0;
        while (produced < n && !done) {
            int got = inBlock ? data(in, to, from + produced, n - produced) : nextBlock(in);
            if (got < 0) {
                return -StreamCalls.EINVAL;
            }
            produced += got;
        }
        checksum.update(to, from, produced);
        return !done || ended || endsWell(in) ? produced : -StreamCalls.EINVAL;
    }

    /** The checksum behind the data. */
    private boolean endsWell(BitSource in) {
        ended = true;
        bits.align();
        switch (format) {
            case DeflateModule.ZLIB -> {
                long value = 0;
                for (int i = 0; i < 4; i++) {
                    value = value << 8 | in.next();
                }
                return value == checksum.getValue();
            }
            case DeflateModule.GZIP -> {
                long value = 0;
                for (int i = 0; i < 32; i += 8) {
                    value |= (long) in.next() << i;
                }
                if (value != checksum.getValue()) {
                    return false;
                }
                in.skip(4);
                return true;
            }
            default -> {
                return true;
            }
        }
    }

    private int nextBlock(BitSource in) {
        if (last) {
            done = true;
            return 0;
        }
        last = bits.next(in, 1) != 0;
        type = bits.next(in, 2);
        inBlock = true;
        return switch (type) {
            case STORED -> {
                bits.align();
                stored = bits.next(in, 16);
                yield (bits.next(in, 16) ^ stored) == 0xffff ? 0 : -1;
            }
            case FIXED -> {
                fixedCodes();
                yield 0;
            }
            case DYNAMIC -> dynamicCodes(in) ? 0 : -1;
            default -> -1;
        };
    }

    private void fixedCodes() {
        int[] lengths = new int[288];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
        }
        literals = new HuffmanCode(lengths, 0, lengths.length);
        int[] fives = new int[30];
        Arrays.fill(fives, 5);
        distances = new HuffmanCode(fives, 0, fives.length);
    }

    /** Reads the lengths of both codes, which are themselves in a code. */
    private boolean dynamicCodes(BitSource in) {
        int nLiterals = bits.next(in, 5) + 257;
        int nDistances = bits.next(in, 5) + 1;
        int nLengths = bits.next(in, 4) + 4;
        int[] lengths = new int[nLiterals + nDistances];
        int[] small = new int[LENGTH_ORDER.length];
        for (int i = 0; i < nLengths; i++) {
            small[LENGTH_ORDER[i]] = bits.next(in, 3);
        }
        HuffmanCode code = new HuffmanCode(small, 0, small.length);
        for (int i = 0; i < lengths.length; ) {
            int symbol = code.decode(bits, in);
            if (symbol < 0 || symbol == 16 && i == 0) {
                return false;
            }
            int value = symbol < 16 ? symbol : symbol == 16 ? lengths[i - 1] : 0;
            int times = times(in, symbol);
            if (times > lengths.length - i) {
                return false;
            }
            for (; times > 0; times--) {
                lengths[i++] = value;
            }
        }
        literals = new HuffmanCode(lengths, 0, nLiterals);
        distances = new HuffmanCode(lengths, nLiterals, nDistances);
        return true;
    }

    private int times(BitSource in, int symbol) {
        return switch (symbol) {
            case 16 -> 3 + bits.next(in, 2);
            case 17 -> 3 + bits.next(in, 3);
            case 18 -> 11 + bits.next(in, 7);
            default -> 1;
        };
    }

    private int data(BitSource in, byte[] to, int from, int n) {
        return type == STORED ? storedData(in, to, from, n) : codedData(in, to, from, n);
    }

    private int storedData(BitSource in, byte[] to, int from, int n) {
        int count = Math.min(n, stored);
        for (int i = 0; i < count; i++) {
            put(to, from + i, (byte) in.next());
        }
        stored -= count;
        inBlock = stored > 0;
        return count;
    }

    private int codedData(BitSource in, byte[] to, int from, int n) {
        int produced = 0;
        while (produced < n) {
            if (copyLength > 0) {
                byte b = window[at - copyDistance & window.length - 1];
                put(to, from + produced++, b);
                copyLength--;
                continue;
            }
            int symbol = literals.decode(bits, in);
            if (symbol < 0) {
                return -1;
            }
            if (symbol == END_OF_BLOCK) {
                inBlock = false;
                return produced;
            }
            if (symbol < END_OF_BLOCK) {
                put(to, from + produced++, (byte) symbol);
            } else if (!beginCopy(in, symbol - END_OF_BLOCK - 1)) {
                return -1;
            }
        }
        return produced;
    }

    private boolean beginCopy(BitSource in, int lengthSymbol) {
        if (lengthSymbol >= Codes.LENGTHS) {
            return false;
        }
        copyLength = Codes.lengthBase(lengthSymbol) + bits.next(in, Codes.lengthBits(lengthSymbol));
        int symbol = distances.decode(bits, in);
        if (symbol < 0 || symbol >= Codes.DISTANCES) {
            return false;
        }
        copyDistance = Codes.distanceBase(symbol) + bits.next(in, Codes.distanceBits(symbol));
        return copyDistance <= window.length;
    }

    private void put(byte[] to, int i, byte b) {
        to[i] = b;
        window[at] = b;
        at = at + 1 & window.length - 1;
    }
}
