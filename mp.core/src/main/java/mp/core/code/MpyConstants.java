package mp.core.code;

import mp.core.text.NumberText;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the objects of a {@code .mpy} file. */
final class MpyConstants {
    private final MpyInput in;

    MpyConstants(MpyInput in) {
        this.in = in;
    }

    /** The next object, tuples nested up to a depth. */
    Constant read(int nesting) {
        if (nesting == 0) {
            throw in.fault("tuples are nested too deeply");
        }
        int type = in.next();
        return switch (type) {
            case MpyObject.FUN_TABLE -> new Constant.FunTable();
            case MpyObject.NONE -> new Constant.None();
            case MpyObject.FALSE -> new Constant.False();
            case MpyObject.TRUE -> new Constant.True();
            case MpyObject.ELLIPSIS -> new Constant.Ellipsis();
            case MpyObject.STR -> new Constant.Str(in.text(in.number()));
            case MpyObject.BYTES -> new Constant.Bytes(in.text(in.number()));
            case MpyObject.INT -> integer(in.ascii(in.number()));
            case MpyObject.FLOAT -> new Constant.Flt(decimal(in.ascii(in.number())));
            case MpyObject.COMPLEX -> complex(in.ascii(in.number()));
            case MpyObject.TUPLE -> tuple(nesting);
            default -> throw in.fault("an object of type " + type);
        };
    }

    private Constant tuple(int nesting) {
        int n = in.count();
        List<Constant> items = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            items.add(read(nesting - 1));
        }
        return new Constant.Tuple(items);
    }

    private Constant integer(String text) {
        for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                throw in.fault("no int: " + text);
            }
        }
        if (text.isEmpty() || text.equals("-")) {
            throw in.fault("an int without digits");
        }
        boolean negative = text.startsWith("-");
        BigInteger value = NumberText.integer(negative ? text.substring(1) : text, 10);
        return new Constant.Int(negative ? value.negate() : value);
    }

    /**
     * The parts of a complex number are written as {@code (1+2j)}, or {@code 2j} without a real
     * one.
     */
    private Constant complex(String text) {
        if (text.startsWith("(") && text.endsWith("j)")) {
            String inner = text.substring(1, text.length() - 2);
            int split = Math.max(inner.lastIndexOf('+'), inner.lastIndexOf('-'));
            if (split > 0 && inner.charAt(split - 1) == 'e') {
                split =
                        Math.max(
                                inner.lastIndexOf('+', split - 1),
                                inner.lastIndexOf('-', split - 1));
            }
            if (split > 0) {
                return new Constant.Cplx(
                        decimal(inner.substring(0, split)), decimal(inner.substring(split)));
            }
        } else if (text.endsWith("j")) {
            return new Constant.Cplx(0, decimal(text.substring(0, text.length() - 1)));
        }
        throw in.fault("no complex number: " + text);
    }

    private double decimal(String text) {
        boolean negative = text.startsWith("-");
        String digits = negative || text.startsWith("+") ? text.substring(1) : text;
        double value =
                switch (digits) {
                    case "inf" -> Double.POSITIVE_INFINITY;
                    case "nan" -> Double.NaN;
                    default -> unsigned(digits);
                };
        return negative ? -value : value;
    }

    private double unsigned(String digits) {
        byte[] text = digits.getBytes(StandardCharsets.ISO_8859_1);
        int end = NumberText.decimalEnd(text, 0, text.length);
        if (end == 0 || end != text.length) {
            throw in.fault("no float: " + digits);
        }
        return NumberText.decimal(text, 0, end, 64);
    }
}
