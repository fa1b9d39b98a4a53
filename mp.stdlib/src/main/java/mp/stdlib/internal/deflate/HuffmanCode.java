package mp.stdlib.internal.deflate;

/**
 * A canonical prefix code: codes of one length are consecutive numbers, shorter ones come first. So
 * the number of codes of each length and the symbols in order of their codes say all.
 */
final class HuffmanCode {
    private static final int LONGEST = 15;

    private final int[] counts = new int[LONGEST + 1];
    private final int[] symbols;

    /** The code whose symbols have these lengths; 0 for those without a code. */
    HuffmanCode(int[] lengths, int from, int n) {
        symbols = new int[n];
        for (int i = 0; i < n; i++) {
            counts[lengths[from + i]]++;
        }
        counts[0] = 0;
        int[] places = new int[LONGEST + 2];
        for (int length = 1; length <= LONGEST; length++) {
            places[length + 1] = places[length] + counts[length];
        }
        for (int i = 0; i < n; i++) {
            int length = lengths[from + i];
            if (length != 0) {
                symbols[places[length]++] = i;
            }
        }
    }

    /** The next symbol, -1 where no code matches. */
    int decode(Bits bits, BitSource in) {
        int code = 0;
        int first = 0;
        int place = 0;
        for (int length = 1; length <= LONGEST; length++) {
            code |= bits.next(in, 1);
            int count = counts[length];
            if (code - first < count) {
                return symbols[place + code - first];
            }
            place += count;
            first = first + count << 1;
            code <<= 1;
        }
        return -1;
    }
}
