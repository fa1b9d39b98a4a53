package mp.vm.internal.object;

import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/** The names of error numbers that OSError prints. */
final class Errno {
    private Errno() {}

    /** Writes {@code [Errno n] NAME} for a number that has a name; false for all others. */
    static boolean print(VmRuntime rt, Text out, long w) {
        if (!rt.model.isInt(w)) {
            return false;
        }
        String name = mp.core.runtime.Errno.name((int) rt.model.intValue(w));
        if (name == null) {
            return false;
        }
        out.add("[Errno ").add(rt.model.intValue(w)).add("] ").add(name);
        return true;
    }
}
