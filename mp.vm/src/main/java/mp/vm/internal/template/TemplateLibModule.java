package mp.vm.internal.template;

import mp.core.declare.PyModule;

/** {@code string.templatelib}: the types of templates. */
@PyModule(
        value = "string.templatelib",
        option = "MICROPY_PY_TSTRINGS",
        types = {TemplateType.class, InterpolationType.class})
final class TemplateLibModule {
    private TemplateLibModule() {}
}
