package mp.vm.internal.text;

import mp.core.declare.ServesOption;
import mp.core.memory.Kind;
import mp.core.runtime.PyException;
import mp.core.runtime.Text;
import mp.core.text.Utf8;
import mp.vm.internal.run.VmRuntime;

import java.util.Arrays;

/** Text in which a table says what stands in place of which characters. */
@ServesOption("MP_STR_METHODS")
final class Translation {
    private static final int BYTES = 256;
    private static final int LAST = 0x10ffff;

    private Translation() {}

    /** A dict of ordinals: from a dict, or from characters, their replacements, and what goes. */
    static long characters(VmRuntime rt, long from, long to, long without) {
        long table = rt.newDict(4);
        if (to == 0) {
            copyKeys(rt, table, from);
            return table;
        }
        if (!rt.isStr(from) || !rt.isStr(to)) {
            throw Octets.notText(rt, rt.isStr(from) ? to : from);
        }
        if (rt.len(from) != rt.len(to)) {
            throw rt.valueError("the first two maketrans arguments must have equal length");
        }
        pairs(rt, table, rt.bytes(from), rt.bytes(to));
        if (without != 0) {
            Octets.check(rt, Kind.STR, without);
            pairs(rt, table, rt.bytes(without), null);
        }
        return table;
    }

    private static void pairs(VmRuntime rt, long table, byte[] from, byte[] to) {
        int j = 0;
        for (int i = 0; i < from.length; i = Utf8.next(from, i, from.length)) {
            long key = rt.newInt(Utf8.at(from, i));
            rt.dictPut(table, key, to == null ? rt.none : rt.newInt(Utf8.at(to, j)));
            j = to == null ? 0 : Utf8.next(to, j, to.length);
            rt.poll();
        }
    }

    private static void copyKeys(VmRuntime rt, long table, long from) {
        long dict = rt.as(from, Kind.DICT);
        if (dict == 0) {
            throw rt.typeError("if you give only one argument to maketrans it must be a dict");
        }
        for (int p = rt.dictNext(dict, 0); p >= 0; p = rt.dictNext(dict, p + 1)) {
            long key = rt.dictKey(dict, p);
            rt.dictPut(table, rt.isStr(key) ? ordinal(rt, key) : key, rt.dictValue(dict, p));
        }
    }

    private static long ordinal(VmRuntime rt, long key) {
        if (rt.len(key) != 1) {
            throw rt.valueError("string keys in translate table must be of length 1");
        }
        return rt.newInt(Utf8.at(rt.bytes(key), 0));
    }

    /** A str whose characters a table maps to ordinals, strings or None; LookupError keeps one. */
    static long ofCharacters(VmRuntime rt, long self, long table) {
        byte[] data = rt.bytes(self);
        Text out = new Text();
        int mark = rt.mark();
        for (int i = 0; i < data.length; ) {
            int next = Utf8.next(data, i, data.length);
            long w = entry(rt, table, Utf8.at(data, i));
            if (w == 0) {
                out.add(data, i, next - i);
            } else if (rt.isStr(w)) {
                out.add(rt.bytes(w));
            } else if (w != rt.none) {
                add(rt, out, rt.toLong(w));
            }
            rt.release(mark);
            i = next;
            if ((out.length() & 0xff) == 0) {
                rt.reserve(2L * out.length());
            }
            rt.poll();
        }
        rt.reserve(out.length());
        return Strings.make(rt, out.toBytes());
    }

    /** What a table has for a character, 0 for nothing. */
    private static long entry(VmRuntime rt, long table, int character) {
        try {
            return rt.getItem(table, rt.newInt(character));
        } catch (PyException e) {
            long raised = rt.caught();
            if (!rt.isInstance(raised, Kind.LOOKUP_ERROR)) {
                throw rt.raise(raised);
            }
            return 0;
        }
    }

    private static void add(VmRuntime rt, Text out, long character) {
        if (character < 0 || character > LAST) {
            throw rt.valueError("character mapping must be in range(0x110000)");
        }
        byte[] bytes = new byte[Utf8.size((int) character)];
        Utf8.put(bytes, 0, (int) character);
        out.add(bytes);
    }

    /** A table of 256 bytes, from those to be replaced and their replacements. */
    static long bytes(VmRuntime rt, long from, long to) {
        Octets.check(rt, Kind.BYTES, from);
        Octets.check(rt, Kind.BYTES, to);
        int n = Octets.length(rt, from);
        if (n != Octets.length(rt, to)) {
            throw rt.valueError("maketrans arguments must have same length");
        }
        byte[] table = Octets.room(rt, BYTES);
        for (int i = 0; i < BYTES; i++) {
            table[i] = (byte) i;
        }
        for (int i = 0; i < n; i++) {
            table[rt.bytes(from)[i] & 0xff] = rt.bytes(to)[i];
        }
        return rt.newBytes(table);
    }

    /** Bytes by a table of 256, None for each byte itself, without some of them. */
    static long ofBytes(VmRuntime rt, long self, long table, long delete) {
        int kind = rt.kind(self);
        byte[] by = null;
        if (table != rt.none) {
            Octets.check(rt, kind, table);
            by = rt.bytes(table);
            if (Octets.length(rt, table) != BYTES) {
                throw rt.valueError("translation table must be 256 characters long");
            }
        }
        boolean[] gone = new boolean[BYTES];
        if (delete != 0) {
            Octets.check(rt, kind, delete);
            byte[] those = rt.bytes(delete);
            for (int i = 0; i < Octets.length(rt, delete); i++) {
                gone[those[i] & 0xff] = true;
            }
        }
        int n = Octets.length(rt, self, kind);
        byte[] to = Octets.room(rt, n);
        byte[] from = rt.bytes(self);
        int size = 0;
        for (int i = 0; i < n; i++) {
            if (!gone[from[i] & 0xff]) {
                to[size++] = by == null ? from[i] : by[from[i] & 0xff];
            }
        }
        return Octets.make(rt, kind, Arrays.copyOf(to, size));
    }
}
