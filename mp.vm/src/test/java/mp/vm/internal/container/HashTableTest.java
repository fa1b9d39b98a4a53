package mp.vm.internal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.core.memory.Kind;
import mp.vm.internal.BareRuntime;
import mp.vm.internal.run.VmRuntime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random histories of dicts and sets, compared with a LinkedHashMap. */
class HashTableTest {
    private static final int STEPS = 300;

    static Stream<VmRuntime> runtimes() {
        return BareRuntime.all();
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void dictsKeepWhatWasPutInTheOrderItCame(VmRuntime rt) {
        for (int keys : new int[] {6, 12, 100}) {
            int mark = rt.mark();
            history(rt, keys, new Random(keys));
            rt.release(mark);
        }
    }

    private static void history(VmRuntime rt, int keys, Random random) {
        long dict = DictTable.create(rt, Kind.DICT, 0);
        long set = SetTable.create(rt, Kind.SET);
        Map<String, Integer> expected = new LinkedHashMap<>();
        for (int step = 0; step < STEPS; step++) {
            int mark = rt.mark();
            int k = random.nextInt(keys);
            long key = key(rt, k);
            String shown = BareRuntime.show(rt, key);
            switch (random.nextInt(5)) {
                case 0 -> {
                    assertEquals(expected.get(shown), value(rt, DictTable.get(rt, dict, key)));
                }
                case 1, 2 -> {
                    Integer was = expected.remove(shown);
                    assertEquals(was, value(rt, DictTable.remove(rt, dict, key)));
                    assertEquals(was != null, SetTable.remove(rt, set, key));
                }
                default -> {
                    DictTable.put(rt, dict, key, rt.newInt(step));
                    SetTable.add(rt, set, key);
                    expected.put(shown, step);
                }
            }
            rt.release(mark);
            assertEquals(expected.size(), DictTable.size(rt, dict));
        }
        assertEquals(dictText(expected), BareRuntime.show(rt, dict));
        assertEquals(setText(expected), BareRuntime.show(rt, set));
        assertEquals(dictText(expected), BareRuntime.show(rt, DictTable.copy(rt, dict)));
    }

    private static Integer value(VmRuntime rt, long w) {
        return w == 0 ? null : Integer.valueOf(rt.toInt(w));
    }

    /** Keys of four kinds: ints, interned and other strings, tuples. */
    private static long key(VmRuntime rt, int k) {
        int mark = rt.mark();
        long w =
                switch (k % 4) {
                    case 0 -> rt.newInt(k);
                    case 1 -> rt.qstr("name" + k);
                    case 2 -> rt.newStr("text" + k);
                    default -> rt.newTuple(rt.newInt(k), rt.newStr("inner" + k));
                };
        return rt.replace(mark, w);
    }

    private static String dictText(Map<String, Integer> map) {
        return map.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String setText(Map<String, Integer> map) {
        return map.isEmpty() ? "set()" : "{" + String.join(", ", map.keySet()) + "}";
    }
}
