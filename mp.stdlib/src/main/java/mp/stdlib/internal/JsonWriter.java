package mp.stdlib.internal;

import mp.core.memory.Kind;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;

import java.nio.charset.StandardCharsets;

/**
 * Writes objects as JSON. What JSON has no form for is written as {@code repr} shows it, as
 * MicroPython does. Nested containers use Java frames, so their depth is bounded.
 */
final class JsonWriter {
    private static final int DEEPEST = 400;
    private static final String HEX = "0123456789abcdef";

    private final Runtime rt;
    private final Text out = new Text();
    private final byte[] itemSeparator;
    private final byte[] keySeparator;
    private int depth;
    private int charged;

    /** Makes a writer; separators are a pair, or None or 0 for the usual ones. */
    JsonWriter(Runtime rt, long separators) {
        this.rt = rt;
        if (separators == 0 || separators == rt.none) {
            itemSeparator = new byte[] {',', ' '};
            keySeparator = new byte[] {':', ' '};
            return;
        }
        if (!rt.isTuple(separators) && !rt.is(separators, Kind.LIST)) {
            throw rt.typeError("object '" + rt.typeName(separators) + "' isn't a tuple or list");
        }
        if (rt.count(separators) != 2) {
            throw rt.valueError("requested length 2 but object has length " + rt.count(separators));
        }
        itemSeparator = rt.string(rt.item(separators, 0)).getBytes(StandardCharsets.UTF_8);
        keySeparator = rt.string(rt.item(separators, 1)).getBytes(StandardCharsets.UTF_8);
    }

    /** The JSON of an object. */
    Text write(long object) {
        value(object);
        return out;
    }

    private void value(long w) {
        if (out.length() - charged > 1024) {
            charged = out.length();
            rt.reserve(2L * charged);
            rt.poll();
        }
        switch (rt.kind(w)) {
            case Kind.NONE -> out.add("null");
            case Kind.BOOL -> out.add(w == rt.trueWord ? "true" : "false");
            case Kind.STR, Kind.BYTES -> text(rt.bytes(w));
            case Kind.LIST, Kind.TUPLE -> nested(w, false);
            case Kind.DICT, Kind.ORDERED_DICT -> nested(w, true);
            case Kind.INSTANCE -> instance(w);
            default -> rt.print(out, w, true);
        }
    }

    /** An instance of a class that derives from a native type is written as that. */
    private void instance(long w) {
        for (int kind : new int[] {Kind.STR, Kind.LIST, Kind.TUPLE, Kind.DICT}) {
            long object = rt.as(w, kind);
            if (object != 0) {
                value(object);
                return;
            }
        }
        rt.print(out, w, true);
    }

    private void nested(long w, boolean dict) {
        if (++depth > DEEPEST) {
            throw rt.recursion();
        }
        if (dict) {
            dict(w);
        } else {
            sequence(w);
        }
        depth--;
    }

    private void sequence(long w) {
        out.add('[');
        for (int i = 0; i < rt.count(w); i++) {
            if (i > 0) {
                out.add(itemSeparator);
            }
            int mark = rt.mark();
            value(rt.keep(rt.item(w, i)));
            rt.release(mark);
        }
        out.add(']');
    }

    private void dict(long w) {
        out.add('{');
        boolean first = true;
        for (int i = rt.dictNext(w, 0); i >= 0; i = rt.dictNext(w, i + 1)) {
            if (!first) {
                out.add(itemSeparator);
            }
            first = false;
            int mark = rt.mark();
            long key = rt.keep(rt.dictKey(w, i));
            long value = rt.keep(rt.dictValue(w, i));
            key(key);
            out.add(keySeparator);
            value(value);
            rt.release(mark);
        }
        out.add('}');
    }

    private void key(long w) {
        boolean quoted = rt.isStr(w) || rt.is(w, Kind.BYTES);
        if (!quoted) {
            out.add('"');
        }
        value(w);
        if (!quoted) {
            out.add('"');
        }
    }

    private void text(byte[] data) {
        rt.reserve(2L * (out.length() + (long) data.length));
        out.add('"');
        for (byte b : data) {
            if (b == '"' || b == '\\') {
                out.add('\\').add(b);
            } else if (b < 0 || b >= 0x20) {
                out.add(b);
            } else if (b == '\n') {
                out.add("\\n");
            } else if (b == '\r') {
                out.add("\\r");
            } else if (b == '\t') {
                out.add("\\t");
            } else {
                out.add("\\u00").add(HEX.charAt(b >> 4)).add(HEX.charAt(b & 0xf));
            }
        }
        out.add('"');
    }
}
