package mp.core.code;

import mp.core.declare.ServesOption;
import mp.core.text.FloatText;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Constants as {@code repr} shows them, doubles as 64 bits. */
@ServesOption({"MICROPY_ENABLE_COMPILER", "MICROPY_DEBUG_PRINTERS"})
public final class ConstantText {
    private ConstantText() {}

    /** The text of a constant. */
    public static String repr(Constant constant) {
        return switch (constant) {
            case Constant.FunTable f -> "<fun table>";
            case Constant.None n -> "None";
            case Constant.True t -> "True";
            case Constant.False f -> "False";
            case Constant.Ellipsis e -> "Ellipsis";
            case Constant.Str s -> quoted(new String(s.utf8(), StandardCharsets.UTF_8), false);
            case Constant.Bytes b ->
                    "b" + quoted(new String(b.data(), StandardCharsets.ISO_8859_1), true);
            case Constant.Int i -> i.value().toString();
            case Constant.Flt f -> ascii(FloatText.literal(f.value(), 64));
            case Constant.Cplx z -> complex(z);
            case Constant.Tuple t -> tuple(t.items());
        };
    }

    static String complex(Constant.Cplx z) {
        String imaginary = ascii(FloatText.repr(z.im(), 64)) + "j";
        if (z.re() == 0) {
            return imaginary;
        }
        String sign = imaginary.charAt(0) == '-' ? "" : "+";
        return "(" + ascii(FloatText.repr(z.re(), 64)) + sign + imaginary + ")";
    }

    private static String ascii(byte[] text) {
        return new String(text, StandardCharsets.US_ASCII);
    }

    private static String tuple(List<Constant> items) {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < items.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(repr(items.get(i)));
        }
        return text.append(items.size() == 1 ? ",)" : ")").toString();
    }

    private static String quoted(String text, boolean ascii) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder out = new StringBuilder().append(quote);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c == quote) {
                        out.append('\\').append(c);
                    } else if (c < ' ' || c == 0x7f || ascii && c > 0x7f) {
                        out.append("\\x").append(HexFormat.of().toHexDigits((byte) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append(quote).toString();
    }
}
