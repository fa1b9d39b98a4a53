package mp.stdlib.internal.deflate;

import mp.core.runtime.Runtime;

import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;

/**
 * Compression in one block with the fixed code. Each piece of the input is replaced by the longest
 * equal piece in the window before it, the nearest one of several; a match never reaches beyond
 * what one call of {@code write} was given.
 */
final class Compression {
    private static final int FIRST_LONG_LITERAL = 144;

    private final int format;
    private final Checksum checksum;
    private final byte[] window;
    private int windowAt;
    private int windowLength;
    private int inputLength;
    private byte[] output = new byte[64];
    private int outputLength;
    private int held;
    private int count;

    Compression(int format, int windowBits) {
        this.format = format;
        this.checksum = format == DeflateModule.GZIP ? new CRC32() : new Adler32();
        this.window = new byte[1 << windowBits];
        bits(3, 3);
    }

    /** What stands before the data. */
    byte[] header() {
        if (format == DeflateModule.GZIP) {
            return new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 4, 3};
        }
        if (format != DeflateModule.ZLIB) {
            return new byte[0];
        }
        int windowBits = Integer.numberOfTrailingZeros(window.length);
        int method = Math.max(windowBits - 8, 1) << 4 | 8;
        int flags = 0x80;
        flags |= 31 - (method * 256 + flags) % 31;
        return new byte[] {(byte) method, (byte) flags};
    }

    /** What stands behind them. */
    byte[] footer() {
        int sum = (int) checksum.getValue();
        return switch (format) {
            case DeflateModule.ZLIB -> littleEndian(Integer.reverseBytes(sum));
            case DeflateModule.GZIP -> littleEndian(sum, inputLength);
            default -> new byte[0];
        };
    }

    private static byte[] littleEndian(int... numbers) {
        byte[] to = new byte[numbers.length * 4];
        for (int i = 0; i < to.length; i++) {
            to[i] = (byte) (numbers[i / 4] >> i % 4 * 8);
        }
        return to;
    }

    void write(Runtime rt, byte[] data, int from, int n) {
        checksum.update(data, from, n);
        inputLength += n;
        int end = from + n;
        for (int i = from; i < end; ) {
            rt.poll();
            i += encode(data, i, end);
        }
    }

    /** Ends the block. */
    void finish() {
        bits(0, 14);
    }

    /** What has been compressed since the last call. */
    byte[] takeOutput() {
        byte[] r = Arrays.copyOf(output, outputLength);
        outputLength = 0;
        return r;
    }

    /** Encodes a match or a byte. @return the number of bytes it stands for */
    private int encode(byte[] data, int from, int end) {
        int longest = 0;
        int distance = 0;
        int most = Math.min(Codes.LONGEST + 1, end - from);
        for (int back = windowLength; back > 0; back--) {
            int length = 0;
            while (length < most && data[from + length] == before(data, from, back, length)) {
                length++;
            }
            if (length >= Codes.SHORTEST && length >= longest) {
                longest = length;
                distance = back;
            }
        }
        if (longest == 0) {
            literal(data[from] & 0xff);
            longest = 1;
        } else {
            match(longest, distance);
        }
        for (int i = 0; i < longest; i++) {
            push(data[from + i]);
        }
        return longest;
    }

    /** The byte {@code i} places behind the one {@code back} places before the input. */
    private byte before(byte[] data, int from, int back, int i) {
        return i < back ? window[windowAt - back + i & window.length - 1] : data[from + i - back];
    }

    private void push(byte b) {
        window[windowAt] = b;
        windowAt = windowAt + 1 & window.length - 1;
        windowLength = Math.min(windowLength + 1, window.length);
    }

    private void literal(int b) {
        if (b < FIRST_LONG_LITERAL) {
            code(0x30 + b, 8);
        } else {
            code(0x190 + b - FIRST_LONG_LITERAL, 9);
        }
    }

    /**
     * A match of more than the longest length is cut so that the rest is no shorter than allowed.
     */
    private void match(int length, int distance) {
        int rest = length;
        while (rest > 0) {
            int now = rest;
            if (rest > Codes.LONGEST) {
                now =
                        rest >= Codes.LONGEST + Codes.SHORTEST
                                ? Codes.LONGEST
                                : rest - Codes.SHORTEST;
            }
            rest -= now;
            int symbol = Codes.lengthSymbol(now);
            if (symbol < 23) {
                code(symbol + 1, 7);
            } else {
                code(0xc0 + symbol - 23, 8);
            }
            bits(now - Codes.lengthBase(symbol), Codes.lengthBits(symbol));
            int place = Codes.distanceSymbol(distance);
            code(place, 5);
            bits(distance - Codes.distanceBase(place), Codes.distanceBits(place));
        }
    }

    /** A code goes out with its highest bit first, unlike numbers. */
    private void code(int code, int n) {
        bits(Integer.reverse(code) >>> 32 - n, n);
    }

    private void bits(int value, int n) {
        held |= value << count;
        count += n;
        while (count >= 8) {
            add(held);
            held >>>= 8;
            count -= 8;
        }
    }

    private void add(int b) {
        if (outputLength == output.length) {
            output = Arrays.copyOf(output, outputLength * 2);
        }
        output[outputLength++] = (byte) b;
    }
}
