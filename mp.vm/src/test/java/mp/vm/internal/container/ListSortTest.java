package mp.vm.internal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.vm.internal.BareRuntime;
import mp.vm.internal.run.VmRuntime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Sorting pairs of which the first item decides: equal ones stay in their order. */
class ListSortTest {
    static Stream<VmRuntime> runtimes() {
        return BareRuntime.all();
    }

    /** What a list holds: its first item has few values. */
    private record Pair(int value, int number) {
        @Override
        public String toString() {
            return "('" + (char) ('a' + value) + "', " + number + ")";
        }
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void sortsTuples(VmRuntime rt) {
        Comparator<Pair> order =
                Comparator.comparingInt(Pair::value).thenComparingInt(Pair::number);
        for (int n : new int[] {0, 1, 2, 13, 60}) {
            List<Pair> pairs = pairs(n);
            assertEquals(sorted(pairs, order), sorted(rt, pairs, false));
            assertEquals(sorted(pairs, order.reversed()), sorted(rt, pairs, true));
        }
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void equalItemsKeepTheirOrder(VmRuntime rt) {
        int mark = rt.mark();
        long list = rt.newList(0);
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            rt.append(list, i % 2 == 0 ? rt.trueWord : rt.model.smallInt(1));
            expected.append(i == 0 ? "" : ", ").append(i % 2 == 0 ? "True" : "1");
        }
        ListSort.sort(rt, list, 0, false);
        assertEquals("[" + expected + "]", BareRuntime.show(rt, list));
        ListSort.sort(rt, list, rt.none, true);
        assertEquals("[" + expected + "]", BareRuntime.show(rt, list));
        rt.release(mark);
    }

    private static List<Pair> pairs(int n) {
        Random random = new Random(n);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            pairs.add(new Pair(random.nextInt(5), random.nextInt(7)));
        }
        return pairs;
    }

    private static String sorted(List<Pair> pairs, Comparator<Pair> order) {
        return pairs.stream().sorted(order).toList().toString();
    }

    private static String sorted(VmRuntime rt, List<Pair> pairs, boolean reverse) {
        int mark = rt.mark();
        long list = rt.newList(0);
        for (Pair p : pairs) {
            int turn = rt.mark();
            long text = rt.newStr(String.valueOf((char) ('a' + p.value())));
            rt.append(list, rt.newTuple(text, rt.newInt(p.number())));
            rt.release(turn);
        }
        ListSort.sort(rt, list, 0, reverse);
        String shown = BareRuntime.show(rt, list);
        rt.release(mark);
        return shown;
    }
}
