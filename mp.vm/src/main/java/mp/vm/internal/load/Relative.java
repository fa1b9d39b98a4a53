package mp.vm.internal.load;

import mp.core.memory.Kind;
import mp.core.options.Option;
import mp.vm.internal.object.Names;
import mp.vm.internal.run.VmRuntime;

/** Relative imports: dots count packages upwards from the module that imports. */
final class Relative {
    private Relative() {}

    static String resolve(VmRuntime rt, String name, int up, long globals) {
        long key = Names.NAME.word(rt);
        long own = rt.dictGet(globals, key);
        if (rt.options.on(Option.MODULE_OVERRIDE_MAIN_IMPORT) && own == Names.MAIN.word(rt)) {
            key = own;
            own = rt.dictGet(globals, key);
        }
        if (own == 0) {
            throw rt.raiseWith(Kind.KEY_ERROR, key);
        }
        String current = rt.string(own);
        boolean isPackage = rt.dictGet(globals, Names.PATH.word(rt)) != 0;
        int drop = isPackage ? up - 1 : up;
        String base = current;
        for (int i = 0; i < drop; i++) {
            int dot = base.lastIndexOf('.');
            if (dot < 0) {
                throw rt.raise(Kind.IMPORT_ERROR, "can't perform relative import");
            }
            base = base.substring(0, dot);
        }
        if (base.isEmpty()) {
            throw rt.raise(Kind.IMPORT_ERROR, "can't perform relative import");
        }
        return name.isEmpty() ? base : base + "." + name;
    }
}
