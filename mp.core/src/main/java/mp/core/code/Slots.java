package mp.core.code;

import java.util.Arrays;

/**
 * The value stack of a function as the verifier sees it: of each slot it knows what kind of thing
 * lies there. Instructions that trust what they find, because the compiler never emits anything
 * else, find it here or the function is refused.
 */
final class Slots {
    /** A Python object of any type. */
    static final int VALUE = 0;

    /** A small int that stands in the code. */
    static final int INT = 1;

    /** None that stands in the code. */
    static final int NONE = 2;

    /** A list, dict or set that this function has made. */
    static final int LIST = 3;

    static final int DICT = 4;
    static final int SET = 5;

    /** The exception that a handler finds. */
    static final int EXCEPTION = 6;

    /** The cell of a closed-over variable. */
    static final int CELL = 7;

    /** An interned string. */
    static final int NAME = 8;

    /** A tuple that this function has made; the low bits are its length. */
    static final int TUPLE = 1 << 20;

    /** What a finally handler finds; the low bits are the number of its block. */
    static final int CAUSE = 1 << 21;

    /** No Python object: null, or what may be null. */
    static final int NULL = -1;

    static final int MAYBE_NULL = -2;

    /** Different things, depending on the path: can only be dropped. */
    static final int JUNK = -3;

    /** The first of the slots of an iterator; the others have the numbers below. */
    static final int ITERATOR = -4;

    private int[] kinds;
    private int depth;

    Slots(int[] from) {
        kinds = Arrays.copyOf(from, Math.max(8, from.length));
        depth = from.length;
    }

    int depth() {
        return depth;
    }

    /** The lowest {@code n} slots. */
    int[] lowest(int n) {
        return Arrays.copyOf(kinds, n);
    }

    /** The lowest {@code n} slots and one more. */
    int[] lowest(int n, int top) {
        int[] copy = Arrays.copyOf(kinds, n + 1);
        copy[n] = top;
        return copy;
    }

    /** The kind of a slot, 0 is the top. */
    int at(int back) {
        return kinds[depth - 1 - back];
    }

    void set(int back, int kind) {
        kinds[depth - 1 - back] = kind;
    }

    void push(int kind) {
        if (depth == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * depth);
        }
        kinds[depth++] = kind;
    }

    void push(int kind, int n) {
        for (int i = 0; i < n; i++) {
            push(kind);
        }
    }

    void drop(int n) {
        depth -= n;
    }

    /** Pushes the slots of an iterator. */
    void pushIterator() {
        for (int i = 0; i < Op.ITERATOR_SLOTS; i++) {
            push(ITERATOR - i);
        }
    }

    /** Whether an iterator is on top: its own slots, or an object between nulls. */
    boolean iteratorOnTop() {
        if (depth < Op.ITERATOR_SLOTS) {
            return false;
        }
        boolean own = true;
        for (int i = 0; i < Op.ITERATOR_SLOTS; i++) {
            own &= at(Op.ITERATOR_SLOTS - 1 - i) == ITERATOR - i;
        }
        return own || at(3) == NULL && isValue(at(2)) && at(1) == NULL && at(0) == NULL;
    }

    void swap(int back, int other) {
        int kind = at(back);
        set(back, at(other));
        set(other, kind);
    }

    static boolean isValue(int kind) {
        return kind >= VALUE;
    }

    /** Whether two paths give stacks of the same depth. */
    static boolean agree(int[] known, int[] more) {
        return known.length == more.length;
    }

    /** Widens what is known by what another path brings. @return whether that changed anything */
    static boolean widen(int[] known, int[] more) {
        boolean changed = false;
        for (int i = 0; i < known.length; i++) {
            int both = join(known[i], more[i]);
            changed |= both != known[i];
            known[i] = both;
        }
        return changed;
    }

    private static int join(int a, int b) {
        if (a == b) {
            return a;
        }
        if (isValue(a) && isValue(b)) {
            if (a == NONE && (b & CAUSE) != 0) {
                return b;
            }
            return b == NONE && (a & CAUSE) != 0 ? a : VALUE;
        }
        return mayBeNull(a) && mayBeNull(b) ? MAYBE_NULL : JUNK;
    }

    private static boolean mayBeNull(int kind) {
        return kind >= MAYBE_NULL;
    }
}
