package mp.vm.internal.run;

import java.util.Arrays;

/**
 * The value stack while code is translated: what each slot holds without having been moved there. A
 * slot holds its own register (its home), another register, or a small constant. Before a register
 * is written, entries that still mean its old content are saved.
 */
final class VirtualStack {
    private static final int INT = 1 << 20;

    private final Assembler out;
    private final int home;
    private final int scratch;
    private final int scratchCount;

    /** A register number, or {@link #INT} plus the constant's low 16 bits. */
    private int[] entry = new int[16];

    /** Number of live slots. */
    int depth;

    /** Whether a scratch register was wanted and none was there. */
    boolean shortOfScratch;

    VirtualStack(Assembler out, int home, int scratch, int scratchCount) {
        this.out = out;
        this.home = home;
        this.scratch = scratch;
        this.scratchCount = scratchCount;
    }

    /** The home register of a slot. */
    int home(int slot) {
        return home + slot;
    }

    /** The home of the top slot. */
    int topHome() {
        return home + depth - 1;
    }

    /** Starts at a place where all slots are in their homes. */
    void reset(int d) {
        depth = 0;
        while (depth < d) {
            pushHome();
        }
    }

    /**
     * Pushes a slot whose value will be written to its home; saves who still means the old content.
     */
    int push() {
        protect(home + depth);
        return pushHome();
    }

    /**
     * Replaces the top {@code n} slots, the operands of an instruction, by its result. Whoever
     * below still means the old content of the result's home is saved, but not over an operand.
     */
    int replace(int n) {
        int to = home + depth - n;
        protect(to, depth - n);
        depth -= n;
        return pushHome();
    }

    private int pushHome() {
        room();
        entry[depth] = home + depth;
        return home + depth++;
    }

    /** Pushes what a register holds. */
    void pushRegister(int r) {
        room();
        entry[depth++] = r;
    }

    /** Pushes a small constant. */
    void pushInt(int v) {
        room();
        entry[depth++] = INT | v & 0xffff;
    }

    private void room() {
        if (depth == entry.length) {
            entry = Arrays.copyOf(entry, depth * 2);
        }
    }

    /** Whether slot {@code depth - 1 - back} is a constant. */
    boolean isInt(int back) {
        return entry[depth - 1 - back] >= INT;
    }

    /** The constant at a slot. */
    int intAt(int back) {
        return (short) entry[depth - 1 - back];
    }

    /** Loads the constants among the top {@code n} slots, so that asking for one moves no other. */
    void operands(int n) {
        for (int s = depth - n; s < depth; s++) {
            if (entry[s] >= INT) {
                settle(s);
            }
        }
    }

    /** A register that holds slot {@code depth - 1 - back}; constants are loaded. */
    int register(int back) {
        int slot = depth - 1 - back;
        if (entry[slot] >= INT) {
            settle(slot);
        }
        return entry[slot];
    }

    void pop(int n) {
        depth -= n;
    }

    /** Whether all slots below the top {@code n} are in their homes. */
    boolean settledBelow(int n) {
        for (int s = 0; s < depth - n; s++) {
            if (entry[s] != home + s) {
                return false;
            }
        }
        return true;
    }

    /** Brings the slots below the top {@code n} to their homes. */
    void settleBelow(int n) {
        for (int s = 0; s < depth - n; s++) {
            settle(s);
        }
    }

    /** Whether a live slot means the register's content. */
    boolean holds(int register) {
        return used(register);
    }

    /** Whether another live slot than the top one is known to hold the register's content. */
    boolean sharedBelowTop(int register) {
        for (int s = 0; s < depth - 1; s++) {
            if (entry[s] == register) {
                return true;
            }
        }
        return false;
    }

    /** The entry of a slot, to be pushed again by {@link #pushEntry}. */
    int entryAt(int back) {
        return entry[depth - 1 - back];
    }

    /** Pushes a copy of an entry. */
    void pushEntry(int e) {
        room();
        entry[depth++] = e;
    }

    /** Puts entries of the top in another order. */
    void setEntry(int back, int e) {
        entry[depth - 1 - back] = e;
    }

    /** Brings all slots from the bottom to their homes. */
    void flush() {
        settleFrom(0);
    }

    /** Brings the slots from {@code from} on to their homes. */
    void settleFrom(int from) {
        for (int s = from; s < depth; s++) {
            settle(s);
        }
    }

    private void settle(int slot) {
        int e = entry[slot];
        int to = home + slot;
        if (e == to) {
            return;
        }
        protect(to);
        if (e >= INT) {
            out.emit(R.imm(R.LOAD_INT, to, (short) e));
        } else {
            out.emit(R.abc(R.MOVE, to, e, 0));
        }
        entry[slot] = to;
    }

    /** Saves the entries which mean the content of a register that is about to be written. */
    void protect(int register) {
        protect(register, depth);
    }

    private void protect(int register, int below) {
        int saved = -1;
        for (int s = 0; s < below; s++) {
            if (entry[s] == register && (register != home + s)) {
                if (saved < 0) {
                    saved = safePlace(s);
                    out.emit(R.abc(R.MOVE, saved, register, 0));
                }
                entry[s] = saved;
            } else if (entry[s] == register) {
                saved = saveHome(s, register, saved);
            }
        }
    }

    private int saveHome(int slot, int register, int saved) {
        int to = saved;
        if (to < 0) {
            to = freeScratch();
            out.emit(R.abc(R.MOVE, to, register, 0));
        }
        entry[slot] = to;
        return to;
    }

    private int safePlace(int slot) {
        return used(home + slot) ? freeScratch() : home + slot;
    }

    private boolean used(int register) {
        for (int s = 0; s < depth; s++) {
            if (entry[s] == register) {
                return true;
            }
        }
        return false;
    }

    private int freeScratch() {
        for (int i = 0; i < scratchCount; i++) {
            if (!used(scratch + i)) {
                return scratch + i;
            }
        }
        shortOfScratch = true;
        return scratch;
    }
}
