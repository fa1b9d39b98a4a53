package mp.vm.internal.container;

import mp.core.memory.Kind;
import mp.core.runtime.PyException;
import mp.vm.internal.run.VmRuntime;

/** What a slice means in a sequence of a given length. */
public final class Slices {
    private Slices() {}

    /**
     * The items that a slice selects: {@code start}, {@code start + step}, ... before {@code stop}.
     * {@code start} and {@code stop} lie within the sequence, or one before it where the step is
     * negative.
     */
    public record Bounds(int start, int stop, long step) {
        /** How many items there are. */
        public int count() {
            if (step > 0) {
                return stop <= start ? 0 : (int) ((stop - start - 1L) / step) + 1;
            }
            return stop >= start ? 0 : (int) ((stop - start + 1L) / step) + 1;
        }

        /** Where the items end that are read, deleted or replaced as a run. */
        public int end() {
            return Math.max(start, stop);
        }
    }

    /** Whether the word is a slice. */
    public static boolean is(VmRuntime rt, long w) {
        return rt.is(w, Kind.SLICE);
    }

    /** Resolves a slice; TypeError where a part is no int, ValueError where the step is 0. */
    public static Bounds bounds(VmRuntime rt, long slice, int length) {
        long step = part(rt, slice, SliceType.STEP, 1);
        if (step == 0) {
            throw rt.valueError("slice step can't be zero");
        }
        boolean back = step < 0;
        int low = back ? -1 : 0;
        int high = back ? length - 1 : length;
        int start = clip(rt, slice, SliceType.START, back ? high : low, length, low, high);
        int stop = clip(rt, slice, SliceType.STOP, back ? low : high, length, low, high);
        return new Bounds(start, stop, step);
    }

    /** As {@link #bounds}, for sequences that know only runs. */
    public static Bounds run(VmRuntime rt, long slice, int length) {
        Bounds b = bounds(rt, slice, length);
        if (b.step() != 1) {
            throw rt.raise(
                    Kind.NOT_IMPLEMENTED_ERROR, "only slices with step=1 (aka None) are supported");
        }
        return b;
    }

    private static int clip(
            VmRuntime rt, long slice, int part, int absent, int length, int low, int high) {
        long w = rt.slot(slice, part);
        if (w == rt.none) {
            return absent;
        }
        long i = rt.toLong(w);
        if (i < 0) {
            i += length;
        }
        return (int) Math.max(low, Math.min(i, high));
    }

    private static long part(VmRuntime rt, long slice, int part, long absent) {
        long w = rt.slot(slice, part);
        return w == rt.none ? absent : rt.toLong(w);
    }

    /** The NotImplementedError of a store to, or a deletion of, items that are no run. */
    static PyException noRun(VmRuntime rt) {
        return rt.raiseWith(Kind.NOT_IMPLEMENTED_ERROR, 0);
    }
}
