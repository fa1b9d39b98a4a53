package mp.vm.internal.load;

import mp.core.memory.Kind;
import mp.vm.internal.object.Names;
import mp.vm.internal.run.VmRuntime;

/** Relative imports: dots count packages upwards from the module that imports. */
final class Relative {
    private Relative() {}

    static String resolve(VmRuntime rt, String name, int up, long globals) {
        long own = rt.dictGet(globals, Names.NAME.word(rt));
        if (own == 0) {
            throw rt.raiseWith(Kind.KEY_ERROR, Names.NAME.word(rt));
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
