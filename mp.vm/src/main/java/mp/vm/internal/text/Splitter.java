package mp.vm.internal.text;

import mp.core.declare.Word;
import mp.core.memory.Kind;
import mp.vm.internal.run.VmRuntime;

/**
 * Cutting text into a list. The text is kept by the caller, so that its bytes stay while it is cut.
 */
final class Splitter {
    private final VmRuntime rt;
    private final int kind;
    private final byte[] data;
    private final int length;

    @Word("kept while it splits")
    private final long list;

    private Splitter(VmRuntime rt, long self) {
        this.rt = rt;
        this.kind = rt.kind(self);
        this.data = rt.bytes(self);
        this.length = Octets.length(rt, self, kind);
        this.list = rt.newList(4);
    }

    /** {@code split}: from the left, at most so many times, -1 for always. */
    static long split(VmRuntime rt, long self, long separator, long times) {
        Splitter s = new Splitter(rt, self);
        if (separator == 0 || separator == rt.none) {
            s.words(times);
        } else {
            Octets.check(rt, s.kind, separator);
            s.parts(rt.bytes(separator), Octets.length(rt, separator), times);
        }
        return s.list;
    }

    private void add(int from, int to) {
        int mark = rt.mark();
        rt.append(list, Octets.part(rt, kind, data, from, to));
        rt.release(mark);
        rt.poll();
    }

    private void words(long times) {
        int at = space(0);
        while (at < length && times != 0) {
            int end = at;
            while (end < length && !Letters.isSpace(data[end])) {
                end++;
            }
            add(at, end);
            at = space(end);
            times = times > 0 ? times - 1 : times;
        }
        if (at < length) {
            add(at, length);
        }
    }

    private int space(int at) {
        while (at < length && Letters.isSpace(data[at])) {
            at++;
        }
        return at;
    }

    private void parts(byte[] separator, int size, long times) {
        if (size == 0) {
            throw rt.valueError("empty separator");
        }
        int from = 0;
        for (; ; ) {
            int at = times == 0 ? -1 : Octets.find(rt, data, from, length, separator, size);
            if (at < 0) {
                add(from, length);
                return;
            }
            add(from, at);
            from = at + size;
            times = times > 0 ? times - 1 : times;
        }
    }

    /** {@code rsplit} with a limit: from the right. */
    static long splitRight(VmRuntime rt, long self, long separator, long times) {
        if (separator == rt.none) {
            throw rt.raise(Kind.NOT_IMPLEMENTED_ERROR, "rsplit(None,n)");
        }
        byte[] sep = Octets.immutable(rt, separator);
        if (sep.length == 0) {
            throw rt.valueError("empty separator");
        }
        Splitter s = new Splitter(rt, self);
        int cuts = s.cutsFromRight(sep, times);
        rt.reserve(4L * cuts);
        int[] at = new int[cuts];
        int to = s.length;
        for (int i = cuts - 1; i >= 0; i--) {
            to = Octets.findLast(s.rt, s.data, 0, to, sep, sep.length);
            at[i] = to;
        }
        int from = 0;
        for (int cut : at) {
            s.add(from, cut);
            from = cut + sep.length;
        }
        s.add(from, s.length);
        return s.list;
    }

    private int cutsFromRight(byte[] separator, long most) {
        int cuts = 0;
        int to = length;
        while (cuts < most) {
            to = Octets.findLast(rt, data, 0, to, separator, separator.length);
            if (to < 0) {
                break;
            }
            cuts++;
        }
        return cuts;
    }

    /** {@code splitlines}: line ends are LF, CR and CRLF. */
    static long lines(VmRuntime rt, long self, boolean keepEnds) {
        Splitter s = new Splitter(rt, self);
        int from = 0;
        while (from < s.length) {
            int to = from;
            while (to < s.length && s.data[to] != '\n' && s.data[to] != '\r') {
                to++;
            }
            int next = s.behindLineEnd(to);
            s.add(from, keepEnds ? next : to);
            from = next;
        }
        return s.list;
    }

    private int behindLineEnd(int at) {
        if (at + 1 < length && data[at] == '\r' && data[at + 1] == '\n') {
            return at + 2;
        }
        return Math.min(at + 1, length);
    }
}
