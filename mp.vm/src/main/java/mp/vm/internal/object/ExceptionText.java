package mp.vm.internal.object;

import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/** How an exception object prints, under the name of its type. */
final class ExceptionText {
    private ExceptionText() {}

    static void print(VmRuntime rt, Text out, String name, long e, boolean repr) {
        if (!repr) {
            Exceptions.printMessage(rt, out, e);
            return;
        }
        out.add(name);
        long args = Exceptions.args(rt, e);
        if (e == rt.vm.roots.memoryError) {
            out.add("('");
            Exceptions.printMessage(rt, out, e);
            out.add("',)");
            return;
        }
        if (rt.count(args) == 0) {
            out.add("()");
        } else {
            rt.print(out, args, true);
        }
    }
}
