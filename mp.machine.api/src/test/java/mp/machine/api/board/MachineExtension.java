package mp.machine.api.board;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.runtime.Runtime;

/** What the test's board adds to {@code machine}. */
@PyModule(value = "machine", extension = true, types = LampType.class)
final class MachineExtension {
    private MachineExtension() {}

    /** A member that {@code machine} does not have. */
    @PyFunction("unique_id")
    static long uniqueId(Runtime rt) {
        return rt.newBytes(new byte[] {7});
    }

    /** A member that goes before the one of {@code machine}. */
    @PyFunction
    static long idle(Runtime rt) {
        return rt.model.smallInt(8);
    }
}
