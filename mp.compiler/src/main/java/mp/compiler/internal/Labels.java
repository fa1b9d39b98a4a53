package mp.compiler.internal;

import java.util.Arrays;

/** Where the labels of a scope are, as the latest pass found them. */
final class Labels {
    private int[] offsets = new int[32];

    int get(int label) {
        return label < offsets.length ? offsets[label] : 0;
    }

    void set(int label, int offset) {
        if (label >= offsets.length) {
            offsets = Arrays.copyOf(offsets, Math.max(label + 1, 2 * offsets.length));
        }
        offsets[label] = offset;
    }
}
