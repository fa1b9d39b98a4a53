package mp.vm.internal.container;

import mp.core.code.BinaryOp;
import mp.core.code.UnaryOp;
import mp.core.declare.Hot;
import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/** Dicts. */
@PyType(value = "dict", kind = Kind.DICT, subclass = true)
public final class DictType {
    private DictType() {}

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        return Dicts.make(rt, Kind.DICT, base, n, nKw);
    }

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        Dicts.print(rt, out, self);
        return true;
    }

    @Slot(Slot.Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return switch (op) {
            case UnaryOp.BOOL -> rt.model.bool(DictTable.size(rt, self) != 0);
            case UnaryOp.LEN -> rt.model.smallInt(DictTable.size(rt, self));
            default -> 0;
        };
    }

    @Slot(Slot.Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        switch (op) {
            case BinaryOp.CONTAINS -> {
                return rt.model.bool(DictTable.find(rt, self, other) >= 0);
            }
            case BinaryOp.EQUAL -> {
                long b = rt.as(other, Kind.DICT);
                return b == 0 ? 0 : rt.model.bool(Dicts.equal(rt, self, b));
            }
            case BinaryOp.OR -> {
                long copy = DictTable.copy(rt, self);
                Dicts.update(rt, copy, other);
                return copy;
            }
            case BinaryOp.INPLACE_OR -> {
                changing(rt, self);
                Dicts.update(rt, self, other);
                return self;
            }
            default -> {
                return 0;
            }
        }
    }

    /** Raises TypeError where scripts cannot change the dict. */
    private static void changing(VmRuntime rt, long self) {
        if ((rt.memory.header(self) & Header.FIXED) != 0) {
            throw rt.raiseWith(Kind.TYPE_ERROR, 0);
        }
    }

    @Hot
    @Slot(Slot.Of.SUBSCR)
    static long subscr(VmRuntime rt, long self, long index, long value) {
        if (value == Runtime.LOAD) {
            long w = DictTable.get(rt, self, index);
            if (w == 0) {
                throw rt.raiseWith(Kind.KEY_ERROR, index);
            }
            return w;
        }
        changing(rt, self);
        if (value != 0) {
            if (rt.is(index, Kind.SLICE) && rt.is(self, Kind.DICT)) {
                throw rt.typeError("unsupported type for __hash__: 'slice'");
            }
            DictTable.put(rt, self, index, value);
        } else if (DictTable.remove(rt, self, index) == 0) {
            throw rt.raiseWith(Kind.KEY_ERROR, index);
        }
        return rt.none;
    }

    @Slot(Slot.Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return IteratorType.make(rt, IteratorType.KEYS, self);
    }

    /** Drops all entries. */
    @PyFunction
    static void clear(VmRuntime rt, long self) {
        changing(rt, self);
        DictTable.clear(rt, self);
    }

    /** A dict with the same entries. */
    @PyFunction
    static long copy(VmRuntime rt, long self) {
        return DictTable.copy(rt, self);
    }

    /** A dict with the keys of an iterable, all with one value. */
    @PyFunction(
            binding = PyFunction.Binding.CLASS,
            optional = 1,
            option = "MICROPY_PY_BUILTINS_DICT_FROMKEYS")
    static long fromkeys(VmRuntime rt, long type, long keys, long value) {
        long dict = rt.call(type);
        long target = rt.as(dict, Kind.DICT);
        long w = value == 0 ? rt.none : value;
        int mark = rt.mark();
        long it = rt.iter(keys);
        int turn = rt.mark();
        for (long key = rt.next(it); key != 0; key = rt.next(it)) {
            if (target != 0) {
                DictTable.put(rt, target, key, w);
            } else {
                rt.setItem(dict, key, w);
            }
            rt.release(turn);
            rt.poll();
        }
        rt.release(mark);
        return dict;
    }

    /** The value of a key, or a default. */
    @PyFunction(optional = 1)
    static long get(VmRuntime rt, long self, long key, long otherwise) {
        long w = DictTable.get(rt, self, key);
        return w != 0 ? w : otherwise != 0 ? otherwise : rt.none;
    }

    /** A view of pairs of key and value. */
    @PyFunction
    static long items(VmRuntime rt, long self) {
        return DictViewType.make(rt, self, IteratorType.ITEMS);
    }

    /** A view of the keys. */
    @PyFunction
    static long keys(VmRuntime rt, long self) {
        return DictViewType.make(rt, self, IteratorType.KEYS);
    }

    /** Removes a key and returns its value, or a default. */
    @PyFunction(optional = 1)
    static long pop(VmRuntime rt, long self, long key, long otherwise) {
        changing(rt, self);
        long w = DictTable.remove(rt, self, key);
        if (w != 0) {
            return w;
        }
        if (otherwise == 0) {
            throw rt.raiseWith(Kind.KEY_ERROR, key);
        }
        return otherwise;
    }

    /** Removes the entry that was added last and returns key and value. */
    @PyFunction
    static long popitem(VmRuntime rt, long self) {
        changing(rt, self);
        int place = DictTable.last(rt, self);
        if (place < 0) {
            throw rt.raise(Kind.KEY_ERROR, "popitem(): dictionary is empty");
        }
        long pair = rt.keep(DictTable.item(rt, self, place));
        DictTable.removeAt(rt, self, place);
        return pair;
    }

    /** The value of a key, which is added with a default where it is missing. */
    @PyFunction(optional = 1)
    static long setdefault(VmRuntime rt, long self, long key, long otherwise) {
        changing(rt, self);
        long w = DictTable.get(rt, self, key);
        if (w == 0) {
            w = otherwise != 0 ? otherwise : rt.none;
            DictTable.put(rt, self, key, w);
        }
        return w;
    }

    /** Adds the entries of a dict or of pairs, then the keyword arguments. */
    @PyFunction(min = 1, max = 2)
    static void update(VmRuntime rt, int base, int n, int nKw) {
        changing(rt, rt.arg(base));
        Dicts.update(rt, rt.arg(base), base + 1, n - 1, nKw);
    }

    /** A view of the values. */
    @PyFunction
    static long values(VmRuntime rt, long self) {
        return DictViewType.make(rt, self, IteratorType.VALUES);
    }

    /** Reads an entry. */
    @PyFunction("__getitem__")
    static long getItem(VmRuntime rt, long self, long key) {
        return subscr(rt, self, key, Runtime.LOAD);
    }

    /** Stores an entry. */
    @PyFunction("__setitem__")
    static void setItem(VmRuntime rt, long self, long key, long value) {
        changing(rt, self);
        DictTable.put(rt, self, key, value);
    }

    /** Removes an entry. */
    @PyFunction("__delitem__")
    static void deleteItem(VmRuntime rt, long self, long key) {
        subscr(rt, self, key, 0);
    }
}
