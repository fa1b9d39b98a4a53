package mp.stdlib.internal.uctypes;

import mp.core.code.UnaryOp;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.memory.Kind;
import mp.core.runtime.BufferView;
import mp.core.runtime.MachineAccess;
import mp.core.runtime.MachineMemory;
import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;

/**
 * What is at an address, as a descriptor describes it: a dict of fields, or the tuple of an array
 * or a pointer. Addresses may be anything; what is there is asked when a scalar is read or written.
 * The object that has the bytes, if there is one, lives as long as the structure.
 *
 * <pre>
 *   [header, the object that has the bytes or None, descriptor, address, layout]
 * </pre>
 */
@PyType("struct")
public final class StructType {
    private static final int OWNER = 1;
    private static final int DESCRIPTOR = 2;
    private static final int ADDRESS = 3;
    private static final int LAYOUT = 4;

    private StructType() {}

    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 2, 3);
        long address = MachineAccess.address(rt, rt.arg(base));
        long layout = n == 3 ? rt.toInt(rt.arg(base + 2)) : FieldType.NATIVE;
        return make(rt, address, rt.arg(base + 1), layout);
    }

    /** A structure; the descriptor is kept by whoever calls. Kept. */
    private static long make(Runtime rt, long address, long descriptor, long layout) {
        int mark = rt.mark();
        MachineMemory objects = rt.machineMemory();
        long owner = objects == null ? 0 : rt.keep(objects.owner(address));
        long at = MachineAccess.newAddress(rt, address);
        long self = rt.newObject(StructTypeTable.TABLE.ordinal, LAYOUT);
        rt.slot(self, OWNER, owner == 0 ? rt.none : owner);
        rt.slot(self, DESCRIPTOR, descriptor);
        rt.slot(self, ADDRESS, at);
        rt.slot(self, LAYOUT, rt.model.smallInt(layout));
        return rt.replace(mark, self);
    }

    /** Whether a word is a structure. */
    static boolean is(Runtime rt, long w) {
        return rt.is(w, StructTypeTable.TABLE.ordinal);
    }

    static long address(Runtime rt, long self) {
        return MachineAccess.address(rt, rt.slot(self, ADDRESS));
    }

    private static long layout(Runtime rt, long self) {
        return rt.model.intValue(rt.slot(self, LAYOUT));
    }

    private static boolean isBig(Runtime rt, long self) {
        return layout(rt, self) == FieldType.BIG_ENDIAN;
    }

    /** The bytes that a structure takes. */
    static long size(Runtime rt, long self) {
        return StructSize.of(rt, rt.slot(self, DESCRIPTOR), layout(rt, self));
    }

    /** The aggregate type of a descriptor, -1 where it is no tuple. */
    private static int aggregate(Runtime rt, long descriptor) {
        return rt.is(descriptor, Kind.TUPLE) && rt.count(descriptor) > 0
                ? FieldType.aggregateOf(FieldType.number(rt, rt.item(descriptor, 0)))
                : -1;
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        long descriptor = rt.slot(self, DESCRIPTOR);
        String kind = StructSize.isFields(rt, descriptor) ? "STRUCT" : "ERROR";
        if (rt.is(descriptor, Kind.TUPLE)) {
            int type = aggregate(rt, descriptor);
            kind = type == FieldType.PTR ? "PTR" : type == FieldType.ARRAY ? "ARRAY" : "unk";
        }
        out.add("<struct ").add(kind).add(" ");
        out.add(Long.toHexString(address(rt, self))).add(">");
        return true;
    }

    @Slot(Of.UNARY)
    static long unary(Runtime rt, int op, long self) {
        boolean asked = op == UnaryOp.INT_MAYBE;
        return asked && aggregate(rt, rt.slot(self, DESCRIPTOR)) == FieldType.PTR
                ? MachineAccess.newAddress(rt, target(rt, self))
                : 0;
    }

    @Slot(Of.BUFFER)
    static boolean buffer(Runtime rt, long self, BufferView view, boolean write) {
        long size = size(rt, self);
        if (size > Integer.MAX_VALUE) {
            throw MachineAccess.nothing(rt, address(rt, self));
        }
        if (write) {
            return MachineAccess.tryView(rt, address(rt, self), (int) size, view, true);
        }
        MachineAccess.view(rt, address(rt, self), (int) size, view);
        return true;
    }

    /** As in C, a field that is deleted stays as it is. */
    @Slot(Of.ATTR)
    static long attr(Runtime rt, long self, long name, long value) {
        long fields = rt.slot(self, DESCRIPTOR);
        if (!StructSize.isFields(rt, fields)) {
            throw rt.typeError("struct: no fields");
        }
        long field = rt.dictGet(fields, name);
        if (field == 0) {
            throw rt.raiseWith(Kind.KEY_ERROR, name);
        }
        rt.keep(field);
        if (rt.isInt(field)) {
            return scalar(rt, self, FieldType.number(rt, field), value);
        }
        if (!rt.is(field, Kind.TUPLE) || rt.count(field) < 2 || isStored(value)) {
            throw FieldType.syntaxError(rt);
        }
        return part(rt, self, field);
    }

    private static boolean isStored(long value) {
        return value != Runtime.LOAD && value != 0;
    }

    private static long scalar(Runtime rt, long self, int number, long value) {
        int type = FieldType.scalarOf(number);
        if (FieldType.isBitField(type)) {
            long at = address(rt, self) + FieldType.bitFieldOffset(number);
            return bits(rt, at, number, isBig(rt, self), value);
        }
        long at = address(rt, self) + FieldType.beside(number);
        return Scalars.access(rt, at, type, isBig(rt, self), value);
    }

    private static long bits(Runtime rt, long address, int number, boolean big, long value) {
        int size = FieldType.size(FieldType.scalarOf(number) & FieldType.INT64);
        int position = FieldType.position(number);
        long mask = (1L << FieldType.length(number)) - 1;
        if (!isStored(value)) {
            return rt.newInt(Scalars.load(rt, address, size, big) >> position & mask);
        }
        long bits = (rt.toLong(value) & mask) << position;
        long others = Scalars.load(rt, address, size, big) & ~(mask << position);
        Scalars.store(rt, address, size, big, others | bits);
        return rt.none;
    }

    /** An aggregate inside; an array of octets is a bytearray. */
    private static long part(Runtime rt, long self, long tuple) {
        int number = FieldType.number(rt, rt.item(tuple, 0));
        long address = address(rt, self) + FieldType.besideAggregate(number);
        switch (FieldType.aggregateOf(number)) {
            case FieldType.STRUCT -> {
                return make(rt, address, rt.item(tuple, 1), layout(rt, self));
            }
            case FieldType.ARRAY -> {
                int items = FieldType.number(rt, rt.item(tuple, 1));
                if (rt.count(tuple) == 2 && FieldType.scalarOf(items) == FieldType.UINT8) {
                    return UctypesModule.window(rt, address, FieldType.beside(items));
                }
            }
            case FieldType.PTR -> {}
            default -> throw FieldType.syntaxError(rt);
        }
        return make(rt, address, tuple, layout(rt, self));
    }

    @Slot(Of.SUBSCR)
    static long subscr(Runtime rt, long self, long index, long value) {
        if (value == 0) {
            return 0;
        }
        long tuple = rt.slot(self, DESCRIPTOR);
        int type = aggregate(rt, tuple);
        if (type < 0) {
            throw rt.typeError("struct: can't index");
        }
        if (rt.count(tuple) < 2 || type != FieldType.ARRAY && type != FieldType.PTR) {
            throw FieldType.syntaxError(rt);
        }
        int i = rt.toInt(index);
        return type == FieldType.PTR
                ? pointed(rt, self, rt.item(tuple, 1), i)
                : item(rt, self, tuple, i, value);
    }

    private static long item(Runtime rt, long self, long tuple, int i, long value) {
        int items = FieldType.number(rt, rt.item(tuple, 1));
        if (i >= FieldType.beside(items)) {
            throw outOfRange(rt);
        }
        if (rt.count(tuple) == 2) {
            int type = FieldType.scalarOf(items);
            long at = address(rt, self) + (long) i * FieldType.size(type);
            return Scalars.access(rt, at, type, isBig(rt, self), value);
        }
        return value == Runtime.LOAD
                ? element(rt, address(rt, self), rt.item(tuple, 2), i, layout(rt, self))
                : 0;
    }

    private static PyException outOfRange(Runtime rt) {
        return rt.raise(Kind.INDEX_ERROR, "struct: index out of range");
    }

    /** Where a pointer points; pointers are in the machine's own order. */
    private static long target(Runtime rt, long self) {
        return Scalars.load(rt, address(rt, self), rt.model.wordBytes, false);
    }

    /** What a pointer points to, as an array without end that is only read. */
    private static long pointed(Runtime rt, long self, long descriptor, int i) {
        long target = target(rt, self);
        if (!rt.isInt(descriptor)) {
            return element(rt, target, descriptor, i, layout(rt, self));
        }
        int type = FieldType.scalarOf(FieldType.number(rt, descriptor));
        long at = target + (long) i * FieldType.size(type);
        return Scalars.access(rt, at, type, false, Runtime.LOAD);
    }

    /** One of aggregates that lie in a row. */
    private static long element(Runtime rt, long first, long descriptor, int i, long layout) {
        return make(rt, first + StructSize.of(rt, descriptor, layout) * i, descriptor, layout);
    }
}
