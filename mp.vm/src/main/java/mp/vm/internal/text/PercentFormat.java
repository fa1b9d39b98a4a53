package mp.vm.internal.text;

import mp.core.declare.ServesOption;
import mp.core.declare.Word;
import mp.core.memory.Kind;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/**
 * The {@code %} operator of str and bytes. Its arguments are a tuple, a dict, or one other object.
 */
@ServesOption("MICROPY_PY_BUILTINS_STR_OP_MODULO")
final class PercentFormat {
    private final VmRuntime rt;
    private final byte[] data;
    private final boolean bytes;

    @Word("an argument of the native that formats")
    private final long args;

    private final boolean tuple;
    private final boolean dict;
    private int used;
    private int at;

    private PercentFormat(VmRuntime rt, long self, long args) {
        this.rt = rt;
        this.data = rt.bytes(self);
        this.bytes = rt.is(self, Kind.BYTES);
        this.args = args;
        this.tuple = rt.isTuple(args);
        this.dict = rt.is(args, Kind.DICT);
    }

    /** Formats. */
    static long format(VmRuntime rt, long self, long args) {
        PercentFormat f = new PercentFormat(rt, self, args);
        Text out = new Text();
        f.run(out);
        rt.reserve(out.length());
        return Octets.make(rt, f.bytes ? Kind.BYTES : Kind.STR, out.toBytes());
    }

    private void run(Text out) {
        while (at < data.length) {
            if (data[at] != '%') {
                out.add(data[at++]);
                continue;
            }
            at++;
            if (at < data.length && data[at] == '%') {
                out.add(data[at++]);
            } else {
                int mark = rt.mark();
                directive(out);
                rt.release(mark);
            }
        }
        if (!dict && used != (tuple ? rt.count(args) : 1)) {
            throw rt.typeError("format string didn't convert all arguments");
        }
    }

    private void directive(Text out) {
        checkMore();
        long value = data[at] == '(' ? keyed() : 0;
        Layout layout = new Layout();
        boolean alternate = flags(layout);
        layout.width = number(0);
        if (at < data.length && data[at] == '.') {
            at++;
            layout.precision = number(0);
        }
        checkMore();
        if (value == 0) {
            value = argument();
        }
        char type = (char) (data[at] & 0xff);
        convert(out, type, value, alternate, layout);
        at++;
    }

    private void checkMore() {
        if (at >= data.length) {
            throw rt.valueError("incomplete format");
        }
    }

    private long argument() {
        if (used >= (tuple ? rt.count(args) : 1)) {
            throw rt.typeError("format string needs more arguments");
        }
        return tuple ? rt.item(args, used++) : only();
    }

    private long only() {
        used++;
        return args;
    }

    private long keyed() {
        if (!dict) {
            throw rt.typeError("format needs a dict");
        }
        used = 1;
        int from = ++at;
        while (at < data.length && data[at] != ')') {
            at++;
        }
        if (at >= data.length) {
            throw rt.valueError("incomplete format key");
        }
        long key = rt.intern(Octets.part(rt, Kind.STR, data, from, at));
        at++;
        return rt.getItem(args, key);
    }

    /** Reads flags. @return whether the alternate form is wanted */
    private boolean flags(Layout layout) {
        boolean alternate = false;
        for (; at < data.length; at++) {
            switch (data[at]) {
                case '-' -> layout.left = true;
                case '+' -> layout.sign = '+';
                case ' ' -> layout.sign = layout.sign == 0 ? ' ' : layout.sign;
                case '#' -> alternate = true;
                case '0' -> {
                    layout.afterSign = true;
                    layout.fill = '0';
                }
                default -> {
                    return alternate;
                }
            }
        }
        return alternate;
    }

    /** A number in the format or, for a star, among the arguments. */
    private int number(int absent) {
        if (at < data.length && data[at] == '*') {
            at++;
            return rt.toInt(argument());
        }
        if (at >= data.length || !Letters.isDigit(data[at])) {
            return absent;
        }
        long n = 0;
        for (; at < data.length && Letters.isDigit(data[at]); at++) {
            n = Math.min(Integer.MAX_VALUE, n * 10 + (data[at] - '0'));
        }
        return (int) n;
    }

    private void convert(Text out, char type, long value, boolean alternate, Layout at) {
        switch (type) {
            case 'c' -> character(out, value, at);
            case 'd', 'i', 'u' -> IntText.add(rt, out, whole(value), 10, false, at);
            case 'e', 'E', 'f', 'F', 'g', 'G' ->
                    Values.addFloat(rt, out, rt.toDouble(value), type, false, at);
            case 'o', 'x', 'X' -> {
                at.prefix = alternate;
                at.octalLetter = true;
                IntText.add(rt, out, checked(value), type == 'o' ? 8 : 16, type == 'X', at);
            }
            case 'r', 's' -> shown(out, type, value, at);
            default ->
                    throw rt.valueError(
                            "unsupported format character '"
                                    + type
                                    + "' (0x"
                                    + Integer.toHexString(type)
                                    + ") at index "
                                    + this.at);
        }
    }

    private void character(Text out, long value, Layout at) {
        at.fill = ' ';
        if (rt.isStr(value)) {
            byte[] text = rt.bytes(value);
            if (text.length != 1) {
                throw rt.typeError("%c needs int or char");
            }
            at.add(rt, out, text, 1);
        } else if (Values.isWhole(rt, value)) {
            Values.addCharacter(rt, out, value, at);
        } else {
            throw rt.typeError("integer needed");
        }
    }

    private void shown(Text out, char type, long value, Layout at) {
        at.fill = ' ';
        if (type == 's' && bytes && rt.is(value, Kind.BYTES)) {
            byte[] text = rt.bytes(value);
            Values.addText(rt, out, text, text.length, at);
        } else {
            Text text = Values.shown(rt, value, type == 'r');
            Values.addText(rt, out, text.array(), text.length(), at);
        }
    }

    private long whole(long value) {
        return rt.isFloat(value) ? Values.truncated(rt, rt.floatValue(value)) : checked(value);
    }

    /** An int; TypeError where the value is none. */
    private long checked(long value) {
        return rt.isInt(value) ? value : rt.newInt(rt.toLong(value));
    }
}
