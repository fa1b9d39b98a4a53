package mp.vm.internal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.vm.internal.BareRuntime;
import mp.vm.internal.run.VmRuntime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every slice of short lists: reading, and for runs replacing and deleting. */
class SlicesTest {
    private static final int LENGTH = 4;

    static Stream<VmRuntime> runtimes() {
        return BareRuntime.all();
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void slicesSelectWhatTheirNumbersSay(VmRuntime rt) {
        for (int start = -LENGTH - 1; start <= LENGTH + 1; start += 2) {
            for (int stop = -LENGTH - 1; stop <= LENGTH + 1; stop++) {
                for (int step : new int[] {-3, -1, 1, 2}) {
                    check(rt, start, stop, step);
                }
            }
        }
    }

    private static void check(VmRuntime rt, int start, int stop, int step) {
        int mark = rt.mark();
        List<Integer> selected = selected(start, stop, step);
        long slice =
                rt.keep(SliceType.make(rt, rt.newInt(start), rt.newInt(stop), rt.newInt(step)));
        long list = list(rt, 0, LENGTH);
        assertEquals(selected.toString(), BareRuntime.show(rt, rt.getItem(list, slice)));
        if (step == 1) {
            int from = place(start, LENGTH, 0);
            int to = Math.max(from, place(stop, LENGTH, 0));
            rt.setItem(list, slice, list(rt, 10, 2));
            assertEquals(edited(from, to, List.of(10, 11)), BareRuntime.show(rt, list));
            list = list(rt, 0, LENGTH);
            rt.deleteItem(list, slice);
            assertEquals(edited(from, to, List.of()), BareRuntime.show(rt, list));
        }
        rt.release(mark);
    }

    private static long list(VmRuntime rt, int from, int n) {
        long list = rt.newList(0);
        for (int i = 0; i < n; i++) {
            rt.append(list, rt.newInt(from + i));
        }
        return list;
    }

    private static int place(int index, int high, int low) {
        int i = index < 0 ? index + LENGTH : index;
        return Math.max(low, Math.min(i, high));
    }

    private static List<Integer> selected(int start, int stop, int step) {
        List<Integer> items = new ArrayList<>();
        if (step > 0) {
            for (int i = place(start, LENGTH, 0); i < place(stop, LENGTH, 0); i += step) {
                items.add(i);
            }
        } else {
            for (int i = place(start, LENGTH - 1, -1); i > place(stop, LENGTH - 1, -1); i += step) {
                items.add(i);
            }
        }
        return items;
    }

    private static String edited(int from, int to, List<Integer> between) {
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < from; i++) {
            items.add(i);
        }
        items.addAll(between);
        for (int i = to; i < LENGTH; i++) {
            items.add(i);
        }
        return items.toString();
    }
}
