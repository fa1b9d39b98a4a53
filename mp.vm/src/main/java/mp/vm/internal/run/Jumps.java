package mp.vm.internal.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where bytecode lies in register code, and the jumps that are filled in once all of it does. */
final class Jumps {
    /** A jump to be filled in when the place of its target is known. */
    private record Fixup(int ins, int target) {}

    private final Assembler out;
    private final int[] places;
    private final List<Fixup> fixups = new ArrayList<>();

    /** Jumps of a function of so many bytes. */
    Jumps(Assembler out, int bytes) {
        this.out = out;
        this.places = new int[bytes + 1];
        Arrays.fill(places, -1);
    }

    /** The instruction at {@code offset} is translated to what is emitted next. */
    void place(int offset) {
        places[offset] = out.size();
    }

    /** Where the code for {@code offset} begins. */
    int placeOf(int offset) {
        return places[offset];
    }

    /** Emits an instruction that jumps to the code for {@code target}. */
    void to(long instruction, int target) {
        fixups.add(new Fixup(out.emit(instruction), target));
    }

    /** Fills all jumps in; false where one goes further than its instruction can tell. */
    boolean patch() {
        for (Fixup f : fixups) {
            long i = out.at(f.ins);
            int to = places[f.target];
            switch (R.op(i)) {
                case R.FOR_ITER, R.JUMP_IF, R.JUMP_UNLESS, R.JUMP_IF_INT, R.JUMP_UNLESS_INT -> {
                    int by = to - f.ins - 1;
                    if (by != (short) by) {
                        return false;
                    }
                    out.set(f.ins, i | (long) (by & 0xffff) << 40);
                }
                default -> out.set(f.ins, i | (long) to << 32);
            }
        }
        return true;
    }
}
