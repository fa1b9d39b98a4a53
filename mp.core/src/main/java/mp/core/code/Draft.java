package mp.core.code;

import java.util.List;

/**
 * A function as it was read, before anybody has looked at its code.
 *
 * @param offset where it stands in the file, for messages
 * @param prelude its prelude, whose indices may be out of range; null where it is machine code
 * @param machine how machine code is called, else null
 */
record Draft(
        byte[] code,
        int offset,
        RawCode.Prelude prelude,
        RawCode.Machine machine,
        List<Draft> children) {
    /** Decodes the prelude. */
    static Draft of(byte[] code, int offset, List<Draft> children) {
        try {
            return new Draft(code, offset, RawCode.Prelude.decode(code), null, children);
        } catch (IndexOutOfBoundsException e) {
            throw MpyInput.fault(offset, "the function ends within its prelude");
        }
    }

    /** Positional defaults that whoever makes the function hands over. */
    int defaults() {
        return prelude == null ? 0 : prelude.nDefPosArgs();
    }

    /** Whether a local is the cell of a closed-over variable once the function runs. */
    boolean isCell(long local, int closed) {
        if (local < closed) {
            return true;
        }
        for (int cell : prelude.cells()) {
            if (cell == local) {
                return true;
            }
        }
        return false;
    }
}
