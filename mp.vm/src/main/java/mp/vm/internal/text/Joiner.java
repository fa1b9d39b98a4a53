package mp.vm.internal.text;

import mp.core.memory.Kind;
import mp.vm.internal.run.VmRuntime;

/**
 * {@code join}. The items are looked at twice, the second time without any call back into Python,
 * so that nothing can change between measuring and copying.
 */
final class Joiner {
    private Joiner() {}

    static long join(VmRuntime rt, long self, long items) {
        int kind = rt.kind(self);
        long sequence =
                rt.is(items, Kind.LIST) || rt.is(items, Kind.TUPLE) ? items : list(rt, items);
        int separator = Octets.length(rt, self, kind);
        byte[] to = Octets.room(rt, measure(rt, kind, sequence, separator));
        int at = 0;
        int n = rt.count(sequence);
        byte[] between = rt.bytes(self);
        for (int i = 0; i < n; i++) {
            if (i > 0) {
                System.arraycopy(between, 0, to, at, separator);
                at += separator;
            }
            long item = rt.item(sequence, i);
            int size = Octets.length(rt, item);
            System.arraycopy(rt.bytes(item), 0, to, at, size);
            at += size;
        }
        return Octets.make(rt, kind, to);
    }

    private static long measure(VmRuntime rt, int kind, long sequence, int separator) {
        long size = 0;
        int n = rt.count(sequence);
        for (int i = 0; i < n; i++) {
            long item = rt.item(sequence, i);
            int other = rt.kind(item);
            boolean fits =
                    kind == Kind.STR
                            ? other == Kind.STR
                            : other == Kind.BYTES || other == Kind.BYTEARRAY;
            if (!fits) {
                throw rt.typeError(
                        "join expects a list of str/bytes objects consistent with self object");
            }
            size += Octets.length(rt, item, other) + (i > 0 ? separator : 0);
        }
        return size;
    }

    private static long list(VmRuntime rt, long items) {
        long list = rt.newList(4);
        long iterator = rt.iter(items);
        int mark = rt.mark();
        for (long w = rt.next(iterator); w != 0; w = rt.next(iterator)) {
            rt.append(list, w);
            rt.release(mark);
            rt.poll();
        }
        return list;
    }
}
