package mp.vm.internal.weak;

import mp.core.declare.PyModule;

/** {@code weakref}. */
@PyModule(
        value = "weakref",
        option = "MICROPY_PY_WEAKREF",
        types = {RefType.class, FinalizeType.class})
final class WeakrefModule {
    private WeakrefModule() {}
}
