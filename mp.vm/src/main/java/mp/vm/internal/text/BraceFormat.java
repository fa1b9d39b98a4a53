package mp.vm.internal.text;

import mp.core.memory.Kind;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/**
 * {@code str.format}. The arguments stay on the value stack where the call left them: {@code n} by
 * position, self first, then pairs of name and value.
 */
final class BraceFormat {
    private static final int BY_NUMBER = -1;

    private final VmRuntime rt;
    private final byte[] data;
    private final int base;
    private final int n;
    private final int nKw;

    /** The next argument of fields without a name, {@link #BY_NUMBER} once one had a number. */
    private int next;

    private BraceFormat(VmRuntime rt, byte[] data, int base, int n, int nKw) {
        this.rt = rt;
        this.data = data;
        this.base = base;
        this.n = n;
        this.nKw = nKw;
    }

    /** Formats. */
    static long format(VmRuntime rt, int base, int n, int nKw) {
        long self = rt.arg(base);
        int kind = rt.kind(self);
        BraceFormat f = new BraceFormat(rt, rt.bytes(self), base, n, nKw);
        Text out = f.part(0, Octets.length(rt, self, kind));
        rt.reserve(out.length());
        return Octets.make(rt, kind, out.toBytes());
    }

    private Text part(int from, int to) {
        Text out = new Text();
        int at = from;
        while (at < to) {
            byte c = data[at];
            if (c != '{' && c != '}') {
                out.add(c);
                at++;
            } else if (at + 1 < to && data[at + 1] == c) {
                out.add(c);
                at += 2;
            } else if (c == '}') {
                throw rt.valueError("single '}' encountered in format string");
            } else {
                at = field(out, at + 1, to);
            }
        }
        return out;
    }

    /** Formats the field behind a brace. @return the offset behind its closing brace */
    private int field(Text out, int from, int to) {
        int at = from;
        while (at < to && data[at] != '}' && data[at] != '!' && data[at] != ':') {
            at++;
        }
        int nameEnd = at;
        char conversion = 0;
        if (at < to && data[at] == '!') {
            conversion = conversion(at + 1, to);
            at += 2;
        }
        int spec = -1;
        if (at < to && data[at] == ':') {
            at++;
            if (at < to && data[at] != '}') {
                spec = at;
                at = closing(at, to);
            }
        }
        if (at >= to) {
            throw rt.valueError("unmatched '{' in format");
        }
        if (data[at] != '}') {
            throw rt.valueError("expected ':' after format specifier");
        }
        int mark = rt.mark();
        long value = nameEnd > from ? named(from, nameEnd) : automatic();
        add(out, value, conversion, spec, at);
        rt.release(mark);
        return at + 1;
    }

    private char conversion(int at, int to) {
        if (at >= to) {
            throw rt.valueError("end of format while looking for conversion specifier");
        }
        if (data[at] != 'r' && data[at] != 's') {
            throw rt.valueError("unknown conversion specifier " + (char) (data[at] & 0xff));
        }
        return (char) data[at];
    }

    private int closing(int at, int to) {
        int open = 1;
        while (at < to) {
            if (data[at] == '{') {
                open++;
            } else if (data[at] == '}' && --open == 0) {
                break;
            }
            at++;
        }
        return at;
    }

    private long automatic() {
        if (next == BY_NUMBER) {
            throw rt.valueError(
                    "can't switch from manual field specification to automatic field numbering");
        }
        return positional(next++);
    }

    private long positional(long i) {
        if (i >= n - 1) {
            throw rt.raise(Kind.INDEX_ERROR, "tuple index out of range");
        }
        return rt.arg(base + 1 + (int) i);
    }

    private long named(int from, int to) {
        int at = from;
        long value;
        if (Letters.isDigit(data[from])) {
            if (next > 0) {
                throw rt.valueError(
                        "can't switch from automatic field numbering to manual field"
                                + " specification");
            }
            long i = 0;
            for (; at < to && Letters.isDigit(data[at]); at++) {
                i = Math.min(Integer.MAX_VALUE, i * 10 + (data[at] - '0'));
            }
            value = positional(i);
            next = BY_NUMBER;
        } else {
            while (at < to && data[at] != '.' && data[at] != '[') {
                at++;
            }
            value = keyword(Octets.part(rt, Kind.STR, data, from, at));
        }
        if (at < to) {
            throw rt.raise(Kind.NOT_IMPLEMENTED_ERROR, "attributes not supported");
        }
        return value;
    }

    private long keyword(long name) {
        for (int i = 0; i < nKw; i++) {
            if (Strings.eq(rt, rt.arg(base + n + 2 * i), name)) {
                return rt.arg(base + n + 2 * i + 1);
            }
        }
        throw rt.raiseWith(Kind.KEY_ERROR, name);
    }

    private void add(Text out, long value, char conversion, int spec, int to) {
        if (spec < 0) {
            rt.print(out, value, conversion == 'r');
            return;
        }
        if (conversion != 0) {
            value = rt.newStr(Values.shown(rt, value, conversion == 'r'));
        }
        rt.enter();
        try {
            boolean numeric = Values.isNumber(rt, value);
            FormatSpec f = FormatSpec.read(rt, part(spec, to).toBytes(), numeric);
            f.align(numeric);
            checkSign(f);
            if (numeric) {
                number(out, value, f);
            } else {
                text(out, value, f);
            }
        } finally {
            rt.leave();
        }
    }

    private void checkSign(FormatSpec f) {
        if (f.layout.sign != 0 && f.type == 's') {
            throw rt.valueError("sign not allowed in string format specifier");
        }
        if (f.layout.sign != 0 && f.type == 'c') {
            throw rt.valueError("sign not allowed with integer format specifier 'c'");
        }
    }

    private void number(Text out, long value, FormatSpec f) {
        boolean whole = Values.isWhole(rt, value);
        switch (f.type) {
            case 'e', 'E', 'f', 'F', 'g', 'G' -> floating(out, value, f.type, f);
            case '%' -> Values.addFloat(rt, out, rt.toDouble(value) * 100, 'f', true, f.layout);
            case 0, 'n' -> {
                if (whole) {
                    whole(out, value, 10, f);
                } else {
                    floating(out, value, 'g', f);
                }
            }
            case 'b', 'd', 'o', 'x', 'X', 'c' -> {
                if (!whole) {
                    throw unknown(value, f.type);
                }
                if (f.type == 'c') {
                    Values.addCharacter(rt, out, value, f.layout);
                } else {
                    whole(out, value, base(f.type), f);
                }
            }
            default -> throw unknown(value, f.type);
        }
    }

    private static int base(char type) {
        return switch (type) {
            case 'b' -> 2;
            case 'o' -> 8;
            case 'd' -> 10;
            default -> 16;
        };
    }

    private void whole(Text out, long value, int radix, FormatSpec f) {
        f.layout.octalLetter = true;
        f.layout.precision = 0;
        IntText.add(rt, out, value, radix, f.type == 'X', f.layout);
    }

    private void floating(Text out, long value, char type, FormatSpec f) {
        Values.addFloat(rt, out, rt.toDouble(value), type, false, f.layout);
    }

    private void text(Text out, long value, FormatSpec f) {
        if (f.align == '=') {
            throw rt.valueError("'=' alignment not allowed in string format specifier");
        }
        if (f.type != 0 && f.type != 's') {
            throw unknown(value, f.type);
        }
        byte[] text = Octets.immutable(rt, value);
        Values.addText(rt, out, text, text.length, f.layout);
    }

    private RuntimeException unknown(long value, char type) {
        return rt.valueError(
                "unknown format code '"
                        + type
                        + "' for object of type '"
                        + rt.typeName(value)
                        + "'");
    }
}
