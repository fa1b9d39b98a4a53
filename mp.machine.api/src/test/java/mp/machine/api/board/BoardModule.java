package mp.machine.api.board;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.runtime.Runtime;

/** The module of a test's board. */
@PyModule(value = "board", types = LampType.class)
final class BoardModule {
    private BoardModule() {}

    /** How many microseconds the clock shows. */
    @PyFunction
    static long micros(Runtime rt) {
        return rt.newInt(rt.host().clock().nanos() / 1000);
    }
}
