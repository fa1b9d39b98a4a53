package mp.compiler;

import mp.core.code.CompilerOptions;
import mp.core.code.Constant;
import mp.core.options.FeatureLevel;
import mp.core.options.Option;
import mp.core.options.Options;

import java.util.Map;

/** How mpy-cross is configured: what of the language it knows does not depend on any profile. */
final class CrossOptions {
    private static final Constant PI = new Constant.Flt(Math.PI);
    private static final Constant E = new Constant.Flt(Math.E);
    private static final Constant TAU = new Constant.Flt(2 * Math.PI);
    private static final Constant INF = new Constant.Flt(Double.POSITIVE_INFINITY);
    private static final Constant NAN = new Constant.Flt(Double.NaN);

    private final Options options =
            Options.at(FeatureLevel.CORE, "")
                    .with(
                            Map.of(
                                    Option.ENABLE_SOURCE_LINE, 1,
                                    Option.COMP_MODULE_CONST, 1,
                                    Option.COMP_TRIPLE_TUPLE_ASSIGN, 1,
                                    Option.COMP_RETURN_IF_EXPR, 1,
                                    Option.PY_FSTRINGS, 1,
                                    Option.PY_TSTRINGS, 1,
                                    Option.PY_BUILTINS_STR_UNICODE, 1));
    private final CrossNames names = new CrossNames();

    CompilerOptions of(int optLevel, int smallIntBits, boolean lines) {
        return new CompilerOptions(
                CompilerOptions.Input.FILE,
                false,
                optLevel,
                smallIntBits,
                options,
                CrossOptions::constant,
                names::contains,
                lines,
                false,
                false);
    }

    private static Constant constant(String module, String name) {
        if (!module.equals("math")) {
            return null;
        }
        return switch (name) {
            case "pi" -> PI;
            case "e" -> E;
            case "tau" -> TAU;
            case "inf" -> INF;
            case "nan" -> NAN;
            default -> null;
        };
    }
}
