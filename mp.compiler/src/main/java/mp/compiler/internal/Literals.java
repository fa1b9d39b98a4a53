package mp.compiler.internal;

import mp.core.code.CompileError;
import mp.core.code.Constant;
import mp.core.text.NumberText;

import java.math.BigInteger;

/** The value of a number token. */
final class Literals {
    private final Lexer lexer;
    private final String file;
    private final boolean floats;

    Literals(Lexer lexer, String file, boolean floats) {
        this.lexer = lexer;
        this.file = file;
        this.floats = floats;
    }

    /** An int; a leading zero without a letter is allowed only if all digits are zeros. */
    Constant.Int integer() {
        byte[] text = lexer.text.data;
        int n = lexer.text.length;
        int base = 10;
        int at = 0;
        if (n > 1 && text[0] == '0') {
            base = base(text[1]);
            at = base == 1 ? 0 : 2;
        }
        int start = at;
        long value = 0;
        while (at < n && digit(text[at]) < base) {
            if (value > (Long.MAX_VALUE - 35) / 36) {
                return big(start, base);
            }
            value = value * base + digit(text[at++]);
        }
        if (at != n || at == start) {
            throw invalid(start, base);
        }
        return new Constant.Int(BigInteger.valueOf(value));
    }

    private Constant.Int big(int start, int base) {
        byte[] text = lexer.text.data;
        int n = lexer.text.length;
        for (int i = start; i < n; i++) {
            if (digit(text[i]) >= base) {
                throw invalid(start, base);
            }
        }
        return new Constant.Int(NumberText.integer(lexer.text.toName().substring(start), base));
    }

    private static int base(int letter) {
        return switch (letter | 0x20) {
            case 'x' -> 16;
            case 'o' -> 8;
            case 'b' -> 2;
            default -> 1;
        };
    }

    private static int digit(int c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z' ? lower - 'a' + 10 : 99;
    }

    private CompileError invalid(int start, int base) {
        String digits = lexer.text.toName().substring(start);
        int shown = base == 1 ? 0 : base;
        return error("invalid syntax for integer with base " + shown + ": '" + digits + "'");
    }

    /** A float or an imaginary number. */
    Constant decimal() {
        if (!floats) {
            throw error("decimal numbers not supported");
        }
        byte[] text = lexer.text.data;
        int n = lexer.text.length;
        int end = NumberText.decimalEnd(text, 0, n);
        boolean imaginary = end < n && (text[end] | 0x20) == 'j';
        if (end == 0 || end + (imaginary ? 1 : 0) != n) {
            throw error("invalid syntax for number");
        }
        double v = NumberText.decimal(text, 0, end, 64);
        return imaginary ? new Constant.Cplx(0, v) : new Constant.Flt(v);
    }

    private CompileError error(String message) {
        return new CompileError("SyntaxError", message, file, lexer.tokenLine);
    }
}
