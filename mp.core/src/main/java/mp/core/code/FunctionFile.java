package mp.core.code;

import mp.core.declare.ServesOption;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Makes of one function of a module a module of its own: names and constants that it does not use
 * are emptied, those behind the last one it uses are left out, so that all keep their numbers.
 */
@ServesOption("MICROPY_PY_MARSHAL")
public final class FunctionFile {
    private static final byte[] NO_NAME = {};

    private final BitSet names = new BitSet();
    private final BitSet constants = new BitSet();

    private FunctionFile() {
        names.set(0);
    }

    /** The module whose body is a function of a module. */
    public static CompiledModule of(CompiledModule module, RawCode function) {
        FunctionFile file = new FunctionFile();
        file.use(function);
        return new CompiledModule(
                used(module.qstrs(), file.names, NO_NAME),
                used(module.constants(), file.constants, new Constant.None()),
                function,
                module.smallIntBits(),
                module.features());
    }

    private static <T> List<T> used(List<T> all, BitSet used, T empty) {
        List<T> kept = new ArrayList<>();
        for (int i = 0; i < Math.max(1, used.length()); i++) {
            kept.add(used.get(i) ? all.get(i) : empty);
        }
        return kept;
    }

    private void use(RawCode code) {
        if (code.isMachineCode()) {
            return;
        }
        names.set(code.prelude().name());
        for (int name : code.prelude().argNames()) {
            names.set(name);
        }
        Instruction i = new Instruction(code.bytecode(), code.prelude().codeOffset());
        while (i.step()) {
            switch (i.op.operand) {
                case QSTR -> names.set((int) i.operand);
                case CONST -> constants.set((int) i.operand);
                default -> {}
            }
        }
        code.children().forEach(this::use);
    }
}
