package mp.compiler;

import mp.core.code.Charge;
import mp.core.code.CompileError;
import mp.core.code.CompilerOptions;
import mp.core.code.Constant;
import mp.core.code.MpyWriter;
import mp.core.code.SourceText;
import mp.core.code.StaticQstrs;
import mp.core.options.FeatureLevel;
import mp.core.options.Option;
import mp.core.options.Options;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * Source to {@code .mpy} for any MicroPython, byte for byte what mpy-cross makes of it: what of the
 * language it knows does not depend on any profile, and of all modules it knows the constants of
 * {@code math} only. A build may use one for as many files as it likes.
 */
public final class CrossCompiler {
    /** Nesting that fits the stack of an ordinary thread. */
    private static final int LEVELS = 400;

    /** Nesting is no fault of a program that has the stack for it. */
    private static final int DEEP_LEVELS = 100_000;

    /**
     * The long names that MicroPython's mpy-cross has interned before it reads anything, beside the
     * static ones: a string constant that is one of them goes to the table of names.
     */
    private static final Set<String> NAMES =
            Set.of(
                    "Interpolation",
                    "StopAsyncIteration",
                    "UnicodeError",
                    "ViperTypeError",
                    "__build_class__",
                    "__complex__",
                    "__contains__",
                    "__repl_print__",
                    "__reversed__",
                    "__template__",
                    "__traceback__",
                    "bound_method",
                    "difference_update",
                    "format_spec",
                    "heap_unlock",
                    "interpolations",
                    "intersection",
                    "intersection_update",
                    "maximum recursion depth exceeded",
                    "string.templatelib",
                    "symmetric_difference",
                    "symmetric_difference_update",
                    "templatelib",
                    "unpack_from",
                    "vcvt_f32_s32",
                    "vcvt_s32_f32");

    private static final Map<String, Constant> MATH =
            Map.of(
                    "e", new Constant.Flt(Math.E),
                    "pi", new Constant.Flt(Math.PI),
                    "tau", new Constant.Flt(2 * Math.PI),
                    "inf", new Constant.Flt(Double.POSITIVE_INFINITY),
                    "nan", new Constant.Flt(Double.NaN));

    private final PyCompiler compiler;
    private final CompilerOptions options;
    private final int archFlags;

    /** For threads with an ordinary stack; what is nested too deeply is a fault of the source. */
    public CrossCompiler(CrossSettings settings) {
        this(settings, LEVELS);
    }

    private CrossCompiler(CrossSettings settings, int levels) {
        compiler = new PyCompiler(levels, settings.targets());
        archFlags = settings.archFlags();
        options =
                new CompilerOptions(
                        CompilerOptions.Input.FILE,
                        false,
                        settings.optLevel(),
                        settings.smallIntBits(),
                        language(),
                        (module, name) -> module.equals("math") ? MATH.get(name) : null,
                        CrossCompiler::isInterned,
                        settings.lines(),
                        false,
                        false,
                        settings.arch());
    }

    /** For a thread whose stack bears any nesting. */
    static CrossCompiler deep(CrossSettings settings) {
        return new CrossCompiler(settings, DEEP_LEVELS);
    }

    private static Options language() {
        return Options.at(FeatureLevel.CORE, "")
                .with(
                        Map.of(
                                Option.ENABLE_SOURCE_LINE, 1,
                                Option.COMP_MODULE_CONST, 1,
                                Option.COMP_TRIPLE_TUPLE_ASSIGN, 1,
                                Option.COMP_RETURN_IF_EXPR, 1,
                                Option.PY_FSTRINGS, 1,
                                Option.PY_TSTRINGS, 1,
                                Option.PY_BUILTINS_STR_UNICODE, 1));
    }

    private static boolean isInterned(byte[] text) {
        String name = new String(text, StandardCharsets.ISO_8859_1);
        if (NAMES.contains(name)) {
            return true;
        }
        for (int id = 1; id <= StaticQstrs.count(); id++) {
            if (StaticQstrs.text(id).equals(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The bytes of the {@code .mpy} file of a source text.
     *
     * @param fileName what tracebacks call it
     * @throws CompileError where the source has a fault; {@link #report} tells of it
     */
    public byte[] compile(byte[] source, String fileName) {
        return MpyWriter.write(
                compiler.compile(new SourceText(source, fileName), options, Charge.NONE),
                archFlags);
    }

    /**
     * A fault in MicroPython's form; what is found while reading names the file that was read.
     *
     * @param read the file that was read, which {@code -s} does not change
     */
    public static String report(CompileError e, String read) {
        StringBuilder s = new StringBuilder();
        if (!e.file.isEmpty()) {
            String file = e.block == null ? read : utf8(e.file);
            s.append("Traceback (most recent call last):\n  File \"").append(file);
            s.append("\", line ").append(e.line);
            if (e.block != null) {
                s.append(", in ").append(utf8(e.block));
            }
            s.append('\n');
        }
        return s.append(e.type).append(": ").append(e.getMessage()).append('\n').toString();
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
