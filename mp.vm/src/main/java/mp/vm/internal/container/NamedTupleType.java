package mp.vm.internal.container;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.ServesOption;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.memory.Rom;
import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.vm.internal.object.ClassObject;
import mp.vm.internal.run.VmRuntime;

/**
 * What {@code collections.namedtuple} makes: tuples with the class behind their items.
 *
 * <pre>
 *   [header, n, item 0, ..., item n-1, class]
 * </pre>
 *
 * <p>The classes are ordinary ones that derive from this type; their dict has the names of the
 * items, a tuple of interned strings, under {@code _fields}.
 */
@PyType(value = "namedtuple", base = TupleType.class, kind = Kind.NAMEDTUPLE, subclass = true)
@ServesOption("MICROPY_PY_COLLECTIONS")
public final class NamedTupleType {
    private static final String FIELDS = "_fields";

    private NamedTupleType() {}

    /** The class of a named tuple. Not kept: it lies in the tuple. */
    public static long classOf(VmRuntime rt, long self) {
        return rt.slot(self, Sequences.ITEMS + Sequences.count(rt, self));
    }

    /** Whether a class is one of named tuples itself, so that its objects are no instances. */
    public static boolean isNamed(VmRuntime rt, long cls) {
        return Sequences.item(rt, rt.slot(cls, ClassObject.BASES), 0) == Rom.word(Kind.NAMEDTUPLE);
    }

    private static long fields(VmRuntime rt, long type) {
        long fields = ClassObject.lookup(rt, type, rt.qstr(FIELDS));
        if (fields == 0 || !rt.is(fields, Kind.TUPLE)) {
            throw rt.typeError("can't create '" + ClassObject.name(rt, type) + "' instances");
        }
        return fields;
    }

    @Slot(Slot.Of.MAKE)
    public static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        long fields = fields(rt, type);
        int count = Sequences.count(rt, fields);
        if (n + nKw != count) {
            throw wrongCount(rt, type, count, n + nKw);
        }
        int mark = rt.mark();
        long self = rt.keep(rt.fresh(Kind.NAMEDTUPLE, count + 2));
        long[] c = rt.memory.cells;
        int at = Memory.index(self);
        c[at + Sequences.COUNT] = rt.model.smallInt(count);
        c[at + Sequences.ITEMS + count] = type;
        System.arraycopy(rt.stack, base, c, at + Sequences.ITEMS, n);
        for (int i = 0; i < nKw; i++) {
            int pair = base + n + 2 * i;
            putNamed(rt, self, find(rt, fields, rt.arg(pair)), rt.arg(pair), rt.arg(pair + 1));
        }
        rt.release(mark);
        return self;
    }

    private static PyException wrongCount(VmRuntime rt, long type, int count, int given) {
        return rt.typeError(
                ClassObject.name(rt, type)
                        + "() takes "
                        + count
                        + " positional arguments but "
                        + given
                        + " were given");
    }

    private static void putNamed(VmRuntime rt, long self, int field, long name, long value) {
        if (field < 0) {
            throw rt.typeError("unexpected keyword argument '" + rt.string(name) + "'");
        }
        if (rt.slot(self, Sequences.ITEMS + field) != 0) {
            throw rt.typeError(
                    "function got multiple values for argument '" + rt.string(name) + "'");
        }
        rt.slot(self, Sequences.ITEMS + field, value);
    }

    private static int find(VmRuntime rt, long fields, long name) {
        int n = Sequences.count(rt, fields);
        for (int i = 0; i < n; i++) {
            if (Sequences.item(rt, fields, i) == name) {
                return i;
            }
        }
        return -1;
    }

    @Slot(Slot.Of.ATTR)
    static long attr(VmRuntime rt, long self, long name, long value) {
        if (value != Runtime.LOAD) {
            throw rt.raise(Kind.ATTRIBUTE_ERROR, "can't set attribute");
        }
        int i = find(rt, fields(rt, classOf(rt, self)), name);
        return i < 0 ? 0 : Sequences.item(rt, self, i);
    }

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        long type = classOf(rt, self);
        out.add(ClassObject.name(rt, type));
        AttrTupleType.printFields(rt, out, self, fields(rt, type));
        return true;
    }

    @Slot(Slot.Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return TupleType.unary(rt, op, self);
    }

    @Slot(Slot.Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        return TupleType.binary(rt, op, self, other);
    }

    @Slot(Slot.Of.SUBSCR)
    static long subscr(VmRuntime rt, long self, long index, long value) {
        return TupleType.subscr(rt, self, index, value);
    }

    @Slot(Slot.Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return TupleType.iter(rt, self);
    }

    /** An OrderedDict of names and items. */
    @PyFunction(value = "_asdict", option = "MICROPY_PY_COLLECTIONS_NAMEDTUPLE__ASDICT")
    static long asDict(VmRuntime rt, long self) {
        long fields = fields(rt, classOf(rt, self));
        int n = Sequences.count(rt, fields);
        long dict = DictTable.create(rt, Kind.ORDERED_DICT, n);
        for (int i = 0; i < n; i++) {
            DictTable.put(rt, dict, Sequences.item(rt, fields, i), Sequences.item(rt, self, i));
        }
        return dict;
    }
}
