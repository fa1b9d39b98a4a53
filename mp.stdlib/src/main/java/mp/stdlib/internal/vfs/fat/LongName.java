package mp.stdlib.internal.vfs.fat;

import java.util.Arrays;

/**
 * Long names: in the slots before that of the short name, the last piece first, 13 characters in
 * each, tied to the short name by a checksum.
 */
final class LongName {
    /** What a slot of a long name has for attributes. */
    static final int ATTRIBUTES = 0x0f;

    static final int MOST = 255;

    private static final int PIECE = 13;
    private static final int LAST = 0x40;
    private static final int CHECKSUM = 13;
    private static final int[] PLACES = {1, 3, 5, 7, 9, 14, 16, 18, 20, 22, 24, 28, 30};

    private final StringBuilder text = new StringBuilder();
    private int expected;
    private int checksum;

    /** Takes the next slot of a name that is being read. */
    void add(byte[] slot) {
        int order = slot[0] & 0xff;
        if ((order & LAST) != 0) {
            text.setLength(0);
            expected = order & ~LAST;
            checksum = slot[CHECKSUM] & 0xff;
        }
        if ((order & ~LAST) != expected || (slot[CHECKSUM] & 0xff) != checksum) {
            expected = -1;
            return;
        }
        StringBuilder piece = new StringBuilder();
        for (int place : PLACES) {
            int c = slot[place] & 0xff | (slot[place + 1] & 0xff) << 8;
            if (c == 0) {
                break;
            }
            piece.append((char) c);
        }
        text.insert(0, piece);
        expected--;
    }

    /** The name that was read, null where none belongs to this slot. */
    String take(byte[] slot) {
        boolean whole = expected == 0 && !text.isEmpty() && checksum == sum(slot);
        String name = whole ? text.toString() : null;
        text.setLength(0);
        expected = -1;
        return name;
    }

    /** The slots of a long name, in their order. */
    static byte[][] slots(String name, byte[] shortName) {
        int n = (name.length() + PIECE - 1) / PIECE;
        byte[][] slots = new byte[n][];
        for (int i = 0; i < n; i++) {
            int piece = n - 1 - i;
            byte[] slot = new byte[Geometry.SLOT];
            Arrays.fill(slot, (byte) 0xff);
            slot[0] = (byte) (piece + 1 | (i == 0 ? LAST : 0));
            slot[11] = ATTRIBUTES;
            slot[12] = 0;
            slot[CHECKSUM] = (byte) sum(shortName);
            slot[26] = 0;
            slot[27] = 0;
            for (int k = 0; k < PIECE; k++) {
                int at = piece * PIECE + k;
                if (at <= name.length()) {
                    int c = at == name.length() ? 0 : name.charAt(at);
                    slot[PLACES[k]] = (byte) c;
                    slot[PLACES[k] + 1] = (byte) (c >> 8);
                }
            }
            slots[i] = slot;
        }
        return slots;
    }

    /** The checksum of the short name with which a slot begins. */
    private static int sum(byte[] slot) {
        int sum = 0;
        for (int i = 0; i < ShortName.LENGTH; i++) {
            sum = (sum >> 1 | sum << 7) + slot[i] & 0xff;
        }
        return sum;
    }
}
