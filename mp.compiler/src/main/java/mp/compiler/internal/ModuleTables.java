package mp.compiler.internal;

import mp.core.code.Constant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names and constants that the code of a module refers to by number, in order of first use. */
final class ModuleTables {
    private final Map<String, Integer> names = new HashMap<>();
    private final List<byte[]> qstrs = new ArrayList<>();
    private final List<Constant> constants = new ArrayList<>();

    ModuleTables(String file) {
        name(file);
    }

    int name(String name) {
        Integer known = names.putIfAbsent(name, qstrs.size());
        if (known != null) {
            return known;
        }
        qstrs.add(Constants.bytes(name));
        return qstrs.size() - 1;
    }

    int constant(Constant c) {
        for (int i = 0; i < constants.size(); i++) {
            if (Constants.same(constants.get(i), c)) {
                return i;
            }
        }
        constants.add(c);
        return constants.size() - 1;
    }

    List<byte[]> qstrs() {
        return List.copyOf(qstrs);
    }

    List<Constant> constants() {
        return List.copyOf(constants);
    }
}
