package mp.vm.internal.run;

import java.util.Arrays;

/** Collects register code: instructions, their bytecode offsets, and jumps to be filled in. */
final class Assembler {
    private long[] ins = new long[64];
    private int[] offsets = new int[64];
    private int n;

    /** Bytecode offset of what is emitted now. */
    int offset;

    /** The last place that a jump may go to: nothing before it may be changed any more. */
    private int barrier;

    int size() {
        return n;
    }

    int emit(long i) {
        if (n == ins.length) {
            ins = Arrays.copyOf(ins, n * 2);
            offsets = Arrays.copyOf(offsets, n * 2);
        }
        ins[n] = i;
        offsets[n] = offset;
        return n++;
    }

    long at(int i) {
        return ins[i];
    }

    void set(int i, long to) {
        ins[i] = to;
    }

    /** The next instruction may be jumped to. */
    void label() {
        barrier = n;
    }

    /**
     * Makes the last instruction write its result to {@code to} instead of {@code from}.
     *
     * @return false where it does not write there, or must not be changed
     */
    boolean retarget(int from, int to) {
        if (n == barrier || n == 0) {
            return false;
        }
        long last = ins[n - 1];
        switch (R.op(last)) {
            case R.FOR_ITER -> {
                if (R.b(last) != from) {
                    return false;
                }
                ins[n - 1] = last & ~(0xffffL << 24) | (long) to << 24;
                return true;
            }
            case R.CALL, R.CALL_METHOD, R.CALL_VAR, R.CALL_METHOD_VAR -> {
                if (R.c(last) != from) {
                    return false;
                }
                ins[n - 1] = last & ~(0xffffL << 40) | (long) to << 40;
                return true;
            }
            case R.MOVE,
                    R.LOAD_INT,
                    R.LOAD_CONST,
                    R.LOAD_STRING,
                    R.LOAD_WORD,
                    R.LOAD_GLOBAL,
                    R.LOAD_ATTR,
                    R.LOAD_SUBSCR,
                    R.UNARY,
                    R.NOT,
                    R.BINARY,
                    R.ADD,
                    R.SUB,
                    R.MUL,
                    R.AND,
                    R.OR,
                    R.XOR,
                    R.SHL,
                    R.SHR,
                    R.FLOORDIV,
                    R.MOD,
                    R.COMPARE,
                    R.BINARY_INT,
                    R.ADD_INT,
                    R.SUB_INT,
                    R.IS,
                    R.BUILD_TUPLE,
                    R.BUILD_LIST,
                    R.BUILD_MAP,
                    R.LOAD_DEREF,
                    R.LOAD_FREE -> {
                if (R.a(last) != from) {
                    return false;
                }
                ins[n - 1] = last & ~(0xffffL << 8) | (long) to << 8;
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    /** The last instruction has written a local: it must keep that result. */
    void protectLocal() {
        barrier = n;
    }

    /** Whether the last instruction may be changed and writes its result to a register. */
    boolean lastWrites(int r) {
        return n != barrier && n > 0 && R.a(ins[n - 1]) == r;
    }

    /** Takes the last instruction back. */
    void drop() {
        n--;
    }

    long[] instructions() {
        return Arrays.copyOf(ins, n);
    }

    int[] offsets() {
        return Arrays.copyOf(offsets, n);
    }
}
