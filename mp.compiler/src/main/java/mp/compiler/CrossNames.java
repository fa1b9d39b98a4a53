package mp.compiler;

import mp.core.code.StaticQstrs;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The long names that MicroPython's mpy-cross has interned before it reads anything: a string
 * constant that is one of them goes to the table of names, any other to the table of objects.
 */
final class CrossNames {
    private static final String[] NAMES = {
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
        "vcvt_s32_f32",
    };

    private final Set<String> names = new HashSet<>(Arrays.asList(NAMES));

    CrossNames() {
        for (int id = 1; id <= StaticQstrs.count(); id++) {
            names.add(StaticQstrs.text(id));
        }
    }

    boolean contains(byte[] text) {
        return names.contains(new String(text, StandardCharsets.ISO_8859_1));
    }
}
