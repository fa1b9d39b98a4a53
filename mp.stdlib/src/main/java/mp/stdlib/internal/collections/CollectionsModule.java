package mp.stdlib.internal.collections;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;

/** The module {@code collections}. */
@PyModule(
        value = "collections",
        option = "MICROPY_PY_COLLECTIONS",
        extensible = true,
        types = {DequeType.class})
public final class CollectionsModule {
    private CollectionsModule() {}

    /** The type of dicts whose equality minds the order. */
    @PyConstant(value = "OrderedDict", option = "MICROPY_PY_COLLECTIONS_ORDEREDDICT")
    static long orderedDict(Runtime rt) {
        return rt.typeWord(Kind.ORDERED_DICT);
    }

    /**
     * Makes a class of tuples with named items; the names are a tuple, a list or words in a str.
     */
    @PyFunction
    static long namedtuple(Runtime rt, long name, long fields) {
        long names = names(rt, rt.isStr(fields) ? words(rt, fields) : fields);
        long base = rt.typeWord(Kind.NAMEDTUPLE);
        int mark = rt.mark();
        rt.keep(base);
        long bases = rt.newTuple(mark, 1);
        long members = rt.newDict(1);
        rt.dictPut(members, rt.qstr("_fields"), names);
        return rt.call(rt.typeWord(Kind.TYPE), rt.intern(name), bases, members);
    }

    private static long words(Runtime rt, long str) {
        return rt.call(rt.getAttr(str, rt.qstr("split")));
    }

    /** The tuple of the interned names. */
    private static long names(Runtime rt, long fields) {
        long from = rt.as(fields, Kind.LIST);
        from = from != 0 ? from : rt.as(fields, Kind.TUPLE);
        if (from == 0) {
            throw rt.typeError("object '" + rt.typeName(fields) + "' isn't a tuple or list");
        }
        int n = rt.count(from);
        int base = rt.mark();
        for (int i = 0; i < n; i++) {
            rt.keep(rt.intern(rt.item(from, i)));
        }
        return rt.newTuple(base, n);
    }
}
