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

    /** The indices of the constants with the same hash. */
    private final Map<Integer, List<Integer>> byHash = new HashMap<>();

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
        int hash = Constants.hash(c);
        List<Integer> alike = byHash.get(hash);
        if (alike == null) {
            alike = new ArrayList<>(1);
            byHash.put(hash, alike);
        }
        for (int i : alike) {
            if (Constants.same(constants.get(i), c)) {
                return i;
            }
        }
        alike.add(constants.size());
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
