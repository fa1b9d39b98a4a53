package mp.core;

/**
 * What one VM may use at most.
 *
 * @param heapBytes heap, payloads included
 * @param stackBytes stack of each thread, as the profile counts frames
 * @param steps polls until the VM is stopped, 0 for no limit
 * @param wallNanos time until the VM is stopped, by its clock, 0 for no limit
 */
public record VmLimits(long heapBytes, long stackBytes, long steps, long wallNanos) {
    /** The unix port's defaults on 64-bit machines. */
    public static final VmLimits DEFAULT = new VmLimits(2 << 20, 80_000, 0, 0);

    /** The same with another heap. */
    public VmLimits withHeap(long bytes) {
        return new VmLimits(bytes, stackBytes, steps, wallNanos);
    }

    /** The same with another number of steps. */
    public VmLimits withSteps(long most) {
        return new VmLimits(heapBytes, stackBytes, most, wallNanos);
    }

    /** The same with another time. */
    public VmLimits withTime(long nanos) {
        return new VmLimits(heapBytes, stackBytes, steps, nanos);
    }

    /** The same with another stack. */
    public VmLimits withStack(long bytes) {
        return new VmLimits(heapBytes, bytes, steps, wallNanos);
    }
}
