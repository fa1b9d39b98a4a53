package mp.stdlib.internal.deflate;

/**
 * What the symbols for lengths and distances mean: a base, and so many further bits. Both scales
 * double their steps regularly, every fourth length and every second distance.
 */
final class Codes {
    /** Symbols of lengths, 3 to 258; the last means 258 alone. */
    static final int LENGTHS = 29;

    /** Symbols of distances, 1 to 32768. */
    static final int DISTANCES = 30;

    static final int SHORTEST = 3;
    static final int LONGEST = 258;

    private Codes() {}

    static int lengthBits(int symbol) {
        return symbol < 8 || symbol == LENGTHS - 1 ? 0 : symbol / 4 - 1;
    }

    static int lengthBase(int symbol) {
        if (symbol == LENGTHS - 1) {
            return LONGEST;
        }
        return symbol < 8 ? symbol + SHORTEST : (4 + symbol % 4 << symbol / 4 - 1) + SHORTEST;
    }

    static int lengthSymbol(int length) {
        if (length == LONGEST) {
            return LENGTHS - 1;
        }
        int v = length - SHORTEST;
        if (v < 8) {
            return v;
        }
        int bits = 29 - Integer.numberOfLeadingZeros(v);
        return 4 * (bits + 1) + (v >> bits & 3);
    }

    static int distanceBits(int symbol) {
        return symbol < 4 ? 0 : symbol / 2 - 1;
    }

    static int distanceBase(int symbol) {
        return symbol < 4 ? symbol + 1 : (2 + symbol % 2 << symbol / 2 - 1) + 1;
    }

    static int distanceSymbol(int distance) {
        int v = distance - 1;
        if (v < 4) {
            return v;
        }
        int bits = 30 - Integer.numberOfLeadingZeros(v);
        return 2 * (bits + 1) + (v >> bits & 1);
    }
}
