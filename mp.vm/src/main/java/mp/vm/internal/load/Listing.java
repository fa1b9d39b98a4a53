package mp.vm.internal.load;

import mp.core.code.CompiledModule;
import mp.core.code.Disassembler;
import mp.core.declare.ServesOption;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

import java.util.List;

/** What {@code -v -v} shows of code, and {@code -v -v -v} of the tree that it is made from. */
@ServesOption("MICROPY_DEBUG_PRINTERS")
final class Listing {
    private static final int CODE = 2;
    private static final int TREE = 3;
    private static final String RULER = "----------------";

    private Listing() {}

    /** Whether code is to be shown. */
    static boolean wanted(VmRuntime rt) {
        return rt.vm.config.compiling().verbosity() >= CODE;
    }

    /** Whether parse trees are to be shown. */
    static boolean wantsTree(VmRuntime rt) {
        return rt.vm.config.compiling().verbosity() >= TREE;
    }

    /** Shows the lines of a parse tree. */
    static void tree(VmRuntime rt, List<String> lines) {
        write(rt, List.of(RULER));
        write(rt, lines);
        write(rt, List.of(RULER));
    }

    /** Shows all functions of a module. */
    static void code(VmRuntime rt, CompiledModule module) {
        write(rt, Disassembler.lines(module));
    }

    private static void write(VmRuntime rt, List<String> lines) {
        Text out = new Text();
        for (String line : lines) {
            out.add(line).add("\n");
        }
        rt.vm.output.write(out.array(), 0, out.length());
    }
}
