package mp.vm.internal.load;

import mp.core.declare.ServesOption;
import mp.core.runtime.Declarations;
import mp.core.runtime.PyException;
import mp.vm.internal.builtins.Naming;
import mp.vm.internal.run.VmRuntime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a REPL asks for: its prompts, and the names that may follow what was typed. */
@ServesOption("MICROPY_ENABLE_COMPILER")
public final class Prompting {
    private static final String IMPORT = "import ";

    private Prompting() {}

    /** What {@code sys.ps1} or {@code sys.ps2} says; nothing where a script made it no string. */
    public static String prompt(VmRuntime rt, String name, String otherwise) {
        long sys = Modules.imported(rt, SysModuleTable.TABLE);
        long w = sys == 0 ? 0 : Modules.overridden(rt, sys, name);
        if (w == 0) {
            return otherwise;
        }
        return rt.isStr(w) ? rt.string(w) : "";
    }

    /** The names that may stand where a text ends; see {@link mp.core.Vm#complete}. */
    public static List<String> complete(VmRuntime rt, String text) {
        try {
            return names(rt, text);
        } catch (PyException e) {
            rt.caught();
            return List.of();
        }
    }

    private static List<String> names(VmRuntime rt, String text) {
        int start = text.length();
        while (start > 0 && isPart(text.charAt(start - 1))) {
            start--;
        }
        String[] words = text.substring(start).split("\\.", -1);
        String begun = words[words.length - 1];
        long object = rt.dictGet(rt.vm.roots.modules, rt.qstr("__main__"));
        for (int i = 0; i < words.length - 1 && object != 0; i++) {
            object = rt.tryAttr(object, rt.qstr(words[i]));
        }
        if (object == 0) {
            return List.of();
        }
        List<String> names = text.startsWith(IMPORT) ? modules(rt) : attributes(rt, object);
        Collections.sort(names);
        names.removeIf(n -> begun.isEmpty() ? n.startsWith("_") : !n.startsWith(begun));
        return names;
    }

    private static boolean isPart(char c) {
        return c == '.' || c == '_' || c < 128 && Character.isLetterOrDigit(c);
    }

    private static List<String> attributes(VmRuntime rt, long object) {
        long list = Naming.attributes(rt, object);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < rt.count(list); i++) {
            names.add(rt.string(rt.item(list, i)));
        }
        return names;
    }

    private static List<String> modules(VmRuntime rt) {
        List<String> names = new ArrayList<>();
        for (Declarations declarations : rt.vm.declarations()) {
            for (String name : declarations.modules()) {
                if (rt.options.on(declarations.option(name))) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
