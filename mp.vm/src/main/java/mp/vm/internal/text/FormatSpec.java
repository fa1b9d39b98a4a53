package mp.vm.internal.text;

import mp.vm.internal.run.VmRuntime;

/**
 * Reads a format specification: {@code
 * [[fill]align][sign][#][0][width][grouping][.precision][type]}.
 */
final class FormatSpec {
    private static final String TYPES = "bcdeEfFgGnosxX%";

    private final byte[] spec;
    private int at;
    private boolean filled;

    /** The alignment, 0 where none is given. */
    char align;

    /** The type, 0 where none is given. */
    char type;

    /** All the rest. */
    final Layout layout = new Layout();

    private FormatSpec(byte[] spec) {
        this.spec = spec;
    }

    /**
     * Reads a specification.
     *
     * @param numeric whether the value is a number: zeros then go behind its sign
     */
    static FormatSpec read(VmRuntime rt, byte[] spec, boolean numeric) {
        FormatSpec s = new FormatSpec(spec);
        s.readFillAndAlign();
        s.readFlags(numeric);
        s.layout.width = s.number();
        if (s.peek() == ',' || s.peek() == '_') {
            s.layout.group = s.take();
        }
        if (s.peek() == '.') {
            s.at++;
            s.layout.precision = s.number();
        }
        if (s.peek() != 0 && TYPES.indexOf(s.peek()) >= 0) {
            s.type = s.take();
        }
        if (s.peek() != 0) {
            throw rt.valueError("invalid format specifier");
        }
        return s;
    }

    /** Fixes what was left open once the value is known. */
    void align(boolean numeric) {
        if (align == 0) {
            align = numeric ? '>' : '<';
        }
        layout.left = align == '<';
        layout.center = align == '^';
        layout.afterSign = align == '=';
    }

    private char peek() {
        return at < spec.length ? (char) (spec[at] & 0xff) : 0;
    }

    private char take() {
        return (char) (spec[at++] & 0xff);
    }

    private static boolean isAlignment(int c) {
        return c == '<' || c == '>' || c == '=' || c == '^';
    }

    private void readFillAndAlign() {
        if (isAlignment(peek())) {
            align = take();
        } else if (at + 1 < spec.length && isAlignment(spec[at + 1])) {
            layout.fill = spec[at];
            align = (char) spec[at + 1];
            at += 2;
            filled = true;
        }
    }

    private void readFlags(boolean numeric) {
        if (peek() == '+' || peek() == '-' || peek() == ' ') {
            char sign = take();
            layout.sign = sign == '-' ? 0 : sign;
        }
        if (peek() == '#') {
            layout.prefix = true;
            at++;
        }
        if (peek() == '0') {
            layout.fill = filled ? layout.fill : (byte) '0';
            align = align == 0 && numeric ? '=' : align;
        }
    }

    /** A number, -1 where no digit stands; too large ones stick at the largest. */
    private int number() {
        long n = -1;
        while (Letters.isDigit(peek())) {
            n = Math.min(Integer.MAX_VALUE, Math.max(n, 0) * 10 + (take() - '0'));
        }
        return (int) n;
    }
}
