package mp.vm.internal.object;

import mp.core.declare.ServesOption;
import mp.core.options.Option;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/** Warnings, on standard error. Whoever warns asks the option first. */
@ServesOption("MICROPY_WARNINGS")
public final class Warnings {
    private Warnings() {}

    /** Warns of something that has no category. */
    public static void show(VmRuntime rt, String message) {
        show(rt, "Warning", message);
    }

    /** Warns, under the name of a category where the profile tells categories apart. */
    static void show(VmRuntime rt, String category, String message) {
        Text text = new Text();
        text.add(rt.options.on(Option.WARNINGS_CATEGORY) ? category : "Warning");
        text.add(": ").add(message).add("\n");
        rt.vm.output.error(text.array(), 0, text.length());
    }
}
