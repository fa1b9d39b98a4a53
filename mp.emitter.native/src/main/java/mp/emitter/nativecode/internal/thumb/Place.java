package mp.emitter.nativecode.internal.thumb;

import java.util.Arrays;

/**
 * Where the bits of an operand go in an instruction: runs of bits, lowest first. Bits below the
 * first run are dropped.
 */
record Place(Run... runs) {
    /** So many bits of the operand, from a bit on, to a bit of the instruction on. */
    record Run(int from, int bits, int to) {}

    /** The low bits of the operand. */
    static Place at(int to, int bits) {
        return new Place(new Run(0, bits, to));
    }

    /** One run of bits. */
    static Place of(int from, int bits, int to) {
        return new Place(new Run(from, bits, to));
    }

    /** With one run more. */
    Place and(int from, int bits, int to) {
        Run[] all = Arrays.copyOf(runs, runs.length + 1);
        all[runs.length] = new Run(from, bits, to);
        return new Place(all);
    }

    /** The bits of a value at their places. */
    long of(long value) {
        long code = 0;
        for (Run run : runs) {
            code |= (value >> run.from & (1L << run.bits) - 1) << run.to;
        }
        return code;
    }
}
