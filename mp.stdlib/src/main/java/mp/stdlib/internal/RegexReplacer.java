package mp.stdlib.internal;

import mp.core.memory.Kind;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;

import java.util.Arrays;

/**
 * {@code sub}: replaces what matches by a template, in which {@code \1} and {@code \g<1>} stand for
 * groups, or by what a function makes of the match.
 */
final class RegexReplacer {
    private final Runtime rt;
    private final byte[] text;
    private final RegexMatcher matcher;
    private final Text out = new Text();

    /** Bytes of text for which there is room. */
    private int sure = 1024;

    private RegexReplacer(Runtime rt, byte[] text, RegexProgram program) {
        this.rt = rt;
        this.text = text;
        this.matcher = new RegexMatcher(rt, program, text, text.length);
    }

    /** The arguments: pattern, replacement, text, most replacements (0 for all), flags. */
    static long sub(Runtime rt, int base, int n) {
        long regex = RegexType.of(rt, rt.arg(base));
        long where = rt.arg(base + 2);
        long most = n > 3 ? rt.toLong(rt.arg(base + 3)) : 0;
        byte[] text = RegexModule.bytes(rt, where);
        RegexReplacer r = new RegexReplacer(rt, text, RegexType.program(rt, regex));
        return r.run(rt.arg(base + 1), where, most) ? r.result(where) : where;
    }

    private boolean run(long by, long where, long most) {
        int[] places = matcher.places;
        boolean function = rt.callable(by);
        int from = 0;
        boolean any = false;
        while (matcher.run(from, false) && places[0] != places[1]) {
            any = true;
            out.add(text, from, places[0] - from);
            int mark = rt.mark();
            long template = function ? rt.call(by, RegexMatch.make(rt, where, places)) : by;
            expand(RegexModule.bytes(rt, template));
            rt.release(mark);
            charge();
            rt.poll();
            from = places[1];
            if (most > 0 && --most == 0) {
                break;
            }
        }
        out.add(text, from, text.length - from);
        return any;
    }

    /** Makes sure of the room before the text doubles. */
    private void charge() {
        if (out.length() > sure) {
            sure = 2 * out.length();
            rt.reserve(2L * sure);
        }
    }

    private long result(long where) {
        rt.reserve(out.length());
        byte[] data = Arrays.copyOf(out.array(), out.length());
        return rt.isStr(where) ? rt.newStr(data) : rt.newBytes(data);
    }

    private void expand(byte[] template) {
        int at = 0;
        while (at < template.length && template[at] != 0) {
            if (template[at] == '\\') {
                at = escape(template, at + 1);
            } else {
                out.add(template[at++]);
            }
        }
    }

    private int escape(byte[] template, int at) {
        boolean named = at(template, at) == 'g' && at(template, at + 1) == '<';
        if (named) {
            at += 2;
        }
        if (!isDigit(at(template, at))) {
            if (at(template, at) == '\\') {
                out.add(template[at++]);
            }
            return at;
        }
        long number = 0;
        for (; isDigit(at(template, at)); at++) {
            number = Math.min(Integer.MAX_VALUE, number * 10 + template[at] - '0');
        }
        add(number);
        return named && at(template, at) == '>' ? at + 1 : at;
    }

    private void add(long number) {
        int[] places = matcher.places;
        if (number >= places.length / 2) {
            throw rt.raiseWith(Kind.INDEX_ERROR, rt.newInt(number));
        }
        int i = 2 * (int) number;
        if (places[i] >= 0) {
            out.add(text, places[i], places[i + 1] - places[i]);
        }
    }

    private static int at(byte[] template, int i) {
        return i < template.length ? template[i] : 0;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
