package mp.vm.internal.machine;

import mp.core.declare.ServesOption;
import mp.core.declare.Word;
import mp.core.memory.Kind;
import mp.core.runtime.MachineMemory;
import mp.vm.internal.container.Sequences;
import mp.vm.internal.run.VmRuntime;

import java.util.Arrays;

/**
 * What calls of machine code that run may touch of the heap: the items of their lists and tuples,
 * where these lie now. Machine code sees an object as its address, as {@code id} shows it, and may
 * hand back only objects that it was given: those, and the items. So nothing that it does can make
 * a word of what is none.
 */
@ServesOption("MICROPY_EMIT_INLINE_THUMB")
final class Windows {
    private static final int ITEM_BYTES = 4;
    private static final long LOW_HALF = 0xffff_ffffL;

    private final VmRuntime rt;

    @Word("arguments of calls that run, and what these keep")
    private long[] given = new long[8];

    private int count;

    Windows(VmRuntime rt) {
        this.rt = rt;
    }

    /** Where the arguments of a call begin. */
    int open() {
        return count;
    }

    /** Drops the arguments of a call. */
    void close(int to) {
        count = to;
    }

    /** Adds an argument of the call that is about to run. */
    void add(long w) {
        if (count == given.length) {
            given = Arrays.copyOf(given, 2 * count);
        }
        given[count++] = w;
    }

    private boolean isSequence(long w) {
        return rt.is(w, Kind.LIST) || rt.is(w, Kind.TUPLE);
    }

    /** The address of the first item of a list or tuple. */
    long address(long w) {
        return rt.vm.address((long) Sequences.first(rt, w) << 2);
    }

    /** The list or tuple whose items lie at an address, or 0. */
    private long find(long address) {
        for (int i = count - 1; i >= 0; i--) {
            long w = given[i];
            if (isSequence(w)) {
                long offset = address - address(w);
                if (offset >= 0 && offset < (long) ITEM_BYTES * Sequences.count(rt, w)) {
                    return w;
                }
            }
        }
        return 0;
    }

    long load(long address, int bytes) {
        long w = find(address);
        if (w == 0) {
            return MachineMemory.NOTHING;
        }
        long offset = address - address(w);
        long bits = bits(Sequences.item(rt, w, (int) (offset / ITEM_BYTES))) & LOW_HALF;
        long shifted = bits >> Byte.SIZE * (offset % ITEM_BYTES);
        return shifted & LOW_HALF >> Byte.SIZE * (ITEM_BYTES - bytes);
    }

    /** Only lists can be changed, and only by whole items. */
    boolean store(long address, int bytes, int value) {
        long w = bytes == ITEM_BYTES ? find(address) : 0;
        long item = w == 0 || !rt.is(w, Kind.LIST) ? 0 : word(value);
        if (item == 0) {
            return false;
        }
        int at = Sequences.first(rt, w) + (int) ((address - address(w)) / ITEM_BYTES);
        long old = rt.memory.cells[at];
        rt.memory.cells[at] = item;
        keepReplaced(old);
        return true;
    }

    /** What a store took out of all lists may be in a register, and come back. */
    private void keepReplaced(long old) {
        if (word(bits(old)) == 0) {
            add(rt.keep(old));
        }
    }

    /** What machine code sees of a word. */
    int bits(long w) {
        return (int) (rt.model.isAddress(w) ? rt.vm.address(w) : w);
    }

    /** The word of what machine code makes an object: 0 where that is none it may have. */
    long word(int bits) {
        long w = bits & LOW_HALF;
        if (rt.model.isInt(w)) {
            return w;
        }
        for (long known : new long[] {rt.none, rt.trueWord, rt.falseWord}) {
            if (bits(known) == bits) {
                return known;
            }
        }
        for (int i = count - 1; i >= 0; i--) {
            if (bits(given[i]) == bits) {
                return given[i];
            }
            long item = isSequence(given[i]) ? item(given[i], bits) : 0;
            if (item != 0) {
                return item;
            }
        }
        return 0;
    }

    private long item(long sequence, int bits) {
        int n = Sequences.count(rt, sequence);
        for (int i = 0; i < n; i++) {
            long item = Sequences.item(rt, sequence, i);
            if (bits(item) == bits) {
                return item;
            }
        }
        return 0;
    }
}
