package mp.core.code;

import java.util.List;

/**
 * A function as it was read, before anybody has looked at its code.
 *
 * @param offset where it stands in the file, for messages
 * @param prelude its prelude, whose indices may be out of range
 */
record Draft(byte[] code, int offset, RawCode.Prelude prelude, List<Draft> children) {
    /** Decodes the prelude. */
    static Draft of(byte[] code, int offset, List<Draft> children) {
        try {
            return new Draft(code, offset, RawCode.Prelude.decode(code), children);
        } catch (IndexOutOfBoundsException e) {
            throw MpyInput.fault(offset, "the function ends within its prelude");
        }
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
