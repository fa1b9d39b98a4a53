package mp.vm.internal.builtins;

import mp.core.declare.ServesOption;
import mp.core.memory.Kind;
import mp.core.memory.Rom;
import mp.core.options.Option;
import mp.core.runtime.Declarations;
import mp.core.runtime.NativeType;
import mp.core.runtime.Text;
import mp.vm.internal.object.Attributes;
import mp.vm.internal.object.ClassObject;
import mp.vm.internal.object.Names;
import mp.vm.internal.run.VmRuntime;

import java.util.List;
import java.util.TreeSet;

/** {@code help}: what the prompt understands, what an object has, which modules there are. */
@ServesOption("MICROPY_PY_BUILTINS_HELP")
final class Help {
    private static final int COLUMNS = 4;
    private static final int WIDTH = 18;

    private static final String GENERAL =
            """
            Welcome to MicroPython!

            Documentation: https://docs.micropython.org/

            Keys at the prompt, on an empty line:
              CTRL-A  raw mode, for programs that type
              CTRL-B  back to the normal mode
              CTRL-D  end, or soft reset
              CTRL-E  paste mode
            CTRL-C interrupts what runs.

            help(obj) tells about an object, help('modules') lists modules.
            """;

    private Help() {}

    /** Without an object: in general. */
    static void print(VmRuntime rt, long object) {
        Text out = new Text();
        if (object == 0) {
            out.add(GENERAL);
        } else if (rt.isStr(object)
                && rt.string(object).equals("modules")
                && rt.options.on(Option.PY_BUILTINS_HELP_MODULES)) {
            modules(rt, out);
        } else {
            about(rt, out, object);
        }
        rt.printer.write(out.array(), 0, out.length());
    }

    private static void about(VmRuntime rt, Text out, long object) {
        out.add("object ");
        rt.print(out, object, false);
        out.add(" is of type ").add(rt.typeName(object)).add("\n");
        int kind = rt.kind(object);
        if (kind == Kind.MODULE || kind == Kind.NATIVE_MODULE) {
            entries(rt, out, rt.keep(Attributes.load(rt, object, Names.DICT.word(rt))));
            return;
        }
        long type = kind == Kind.TYPE ? object : rt.typeOf(object);
        if (ClassObject.isNative(type)) {
            members(rt, out, rt.vm.type(Rom.block(type)));
        } else {
            entries(rt, out, rt.keep(Attributes.load(rt, type, Names.DICT.word(rt))));
        }
    }

    private static void entries(VmRuntime rt, Text out, long dict) {
        for (int i = rt.dictNext(dict, 0); i >= 0; i = rt.dictNext(dict, i + 1)) {
            out.add("  ");
            rt.print(out, rt.dictKey(dict, i), false);
            out.add(" -- ");
            rt.print(out, rt.dictValue(dict, i), false);
            out.add("\n");
        }
    }

    private static void members(VmRuntime rt, Text out, NativeType type) {
        for (int i = 0; i < type.members.length; i++) {
            if (!rt.options.on(type.option(i))) {
                continue;
            }
            String form =
                    switch (type.forms.charAt(i)) {
                        case 's' -> "<staticmethod>";
                        case 'c' -> "<classmethod>";
                        default -> "<function>";
                    };
            out.add("  ").add(type.members[i]).add(" -- ").add(form).add("\n");
        }
    }

    /** The names of all native modules, in columns that are read from top to bottom. */
    private static void modules(VmRuntime rt, Text out) {
        List<String> names = List.copyOf(names(rt));
        int rows = (names.size() + COLUMNS - 1) / COLUMNS;
        for (int row = 0; row < rows; row++) {
            int gap = 0;
            for (int i = row; i < names.size(); i += rows) {
                out.add(" ".repeat(gap)).add(names.get(i));
                gap = WIDTH - names.get(i).length() % WIDTH;
            }
            out.add("\n");
        }
        if (rt.options.on(Option.ENABLE_EXTERNAL_IMPORT)) {
            out.add("Plus any modules on the filesystem\n");
        }
    }

    private static TreeSet<String> names(VmRuntime rt) {
        TreeSet<String> names = new TreeSet<>();
        names.add("__main__");
        for (Declarations d : rt.vm.declarations()) {
            for (String name : d.modules()) {
                if (!name.contains(".") && rt.vm.module(name) != null) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
