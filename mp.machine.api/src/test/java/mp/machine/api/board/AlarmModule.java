package mp.machine.api.board;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.runtime.Runtime;

/** A test's device: a handler, called at the polls after {@code raise_}. */
@PyModule("alarm")
final class AlarmModule {
    private AlarmModule() {}

    /** Sets the handler. */
    @PyFunction
    static void handler(Runtime rt, long f) {
        rt.state(AlarmModuleTable.TABLE, f);
    }

    /** Asks for attention. */
    @PyFunction("raise_")
    static void raise(Runtime rt) {
        rt.host().find(Alarm.class).raise();
    }
}
