package mp.vm.internal.template;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.vm.internal.run.VmRuntime;

/** The part of {@code builtins} that t-strings call. */
@PyModule(value = "builtins.template", option = "MICROPY_PY_TSTRINGS")
final class BuiltinTemplate {
    private BuiltinTemplate() {}

    /** Makes the template of a t-string. */
    @PyFunction(value = "__template__", min = 1)
    static long template(VmRuntime rt, int base, int n) {
        return TemplateType.ofLiteral(rt, base, n);
    }
}
