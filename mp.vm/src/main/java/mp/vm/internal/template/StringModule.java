package mp.vm.internal.template;

import mp.core.declare.PyConstant;
import mp.core.declare.PyModule;
import mp.vm.internal.load.Modules;
import mp.vm.internal.run.VmRuntime;

/** {@code string}: a package for its only member. */
@PyModule(value = "string", option = "MICROPY_PY_TSTRINGS", extensible = true)
final class StringModule {
    private StringModule() {}

    @PyConstant
    static long templatelib(VmRuntime rt) {
        return Modules.of(rt, TemplateLibModuleTable.TABLE);
    }
}
