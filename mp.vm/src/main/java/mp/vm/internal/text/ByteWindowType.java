package mp.vm.internal.text;

import mp.core.code.BinaryOp;
import mp.core.code.UnaryOp;
import mp.core.declare.PyType;
import mp.core.declare.ServesOption;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.memory.Kind;
import mp.core.runtime.BufferView;
import mp.core.runtime.MachineAccess;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.vm.internal.container.IteratorType;
import mp.vm.internal.run.VmRuntime;

/**
 * A bytearray whose bytes are those at a machine address, which it does not own, so that it cannot
 * grow. What is there is asked at each use. Scripts see the type {@code bytearray}; what is no
 * operator works on a copy of the bytes.
 *
 * <pre>
 *   [header, the object that has the bytes or None, address, length]
 * </pre>
 */
@PyType(value = "bytearray", kind = Kind.BYTE_WINDOW)
@ServesOption("MICROPY_PY_UCTYPES")
public final class ByteWindowType {
    private static final int OWNER = 1;
    private static final int ADDRESS = 2;
    static final int LENGTH = 3;

    private ByteWindowType() {}

    /** A window. Kept. */
    public static long make(VmRuntime rt, long owner, long address, long length) {
        int mark = rt.mark();
        rt.keep(owner);
        long at = MachineAccess.newAddress(rt, address);
        long n = rt.newInt(length);
        long w = rt.newObject(Kind.BYTE_WINDOW, LENGTH);
        rt.slot(w, OWNER, owner == 0 ? rt.none : owner);
        rt.slot(w, ADDRESS, at);
        rt.slot(w, LENGTH, n);
        return rt.replace(mark, w);
    }

    /** The address of the first byte. */
    public static long address(VmRuntime rt, long self) {
        return MachineAccess.address(rt, rt.slot(self, ADDRESS));
    }

    private static long length(VmRuntime rt, long self) {
        return rt.toLong(rt.slot(self, LENGTH));
    }

    /** All bytes, to be looked at. */
    private static BufferView bytes(VmRuntime rt, long self) {
        BufferView view = new BufferView();
        buffer(rt, self, view, false);
        return view;
    }

    @Slot(Of.BUFFER)
    static boolean buffer(VmRuntime rt, long self, BufferView view, boolean write) {
        long n = length(rt, self);
        if (n > Integer.MAX_VALUE) {
            throw MachineAccess.nothing(rt, address(rt, self));
        }
        if (write) {
            return MachineAccess.tryView(rt, address(rt, self), (int) n, view, true);
        }
        MachineAccess.view(rt, address(rt, self), (int) n, view);
        return true;
    }

    /** A bytearray of its own with the same bytes. Kept. */
    private static long copy(VmRuntime rt, long self) {
        BufferView view = bytes(rt, self);
        byte[] copy = Octets.room(rt, view.length);
        System.arraycopy(view.array, view.offset, copy, 0, copy.length);
        return rt.newByteArray(copy);
    }

    @Slot(Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        rt.print(out, copy(rt, self), repr);
        return true;
    }

    @Slot(Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return switch (op) {
            case UnaryOp.BOOL -> rt.model.bool(length(rt, self) != 0);
            case UnaryOp.LEN -> rt.slot(self, LENGTH);
            default -> 0;
        };
    }

    @Slot(Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        return op == BinaryOp.INPLACE_ADD
                ? 0
                : Buffers.binary(rt, op, copy(rt, self), other, Kind.BYTEARRAY);
    }

    @Slot(Of.SUBSCR)
    static long subscr(VmRuntime rt, long self, long index, long value) {
        if (value == 0) {
            return 0;
        }
        if (rt.is(index, Kind.SLICE)) {
            return slice(rt, self, index, value);
        }
        int n = (int) Math.min(length(rt, self), Integer.MAX_VALUE);
        long at = address(rt, self) + rt.index(self, n, index, false);
        if (value == Runtime.LOAD) {
            return rt.model.smallInt(MachineAccess.load(rt, at, 1));
        }
        long octet = rt.isInt(value) ? rt.toLongTruncated(value) : rt.toLong(value);
        MachineAccess.store(rt, at, 1, (int) octet);
        return rt.none;
    }

    private static long slice(VmRuntime rt, long self, long slice, long value) {
        long n = length(rt, self);
        long from = Positions.start(rt, slice, n);
        long to = Positions.stop(rt, slice, n, from);
        long part = make(rt, rt.slot(self, OWNER), address(rt, self) + from, to - from);
        if (value == Runtime.LOAD) {
            return copy(rt, part);
        }
        BufferView source = BufferItems.source(rt, value, 1);
        if (source.length != to - from) {
            throw BufferItems.incompatible(rt);
        }
        MachineAccess.write(rt, address(rt, part), source.array, source.offset, source.length);
        return rt.none;
    }

    @Slot(Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return IteratorType.make(rt, IteratorType.INDEX, self);
    }

    /** The methods of a bytearray, those apart that make it longer. */
    @Slot(Of.ATTR)
    static long attr(VmRuntime rt, long self, long name, long value) {
        boolean grows = name == rt.qstr("append") || name == rt.qstr("extend");
        return value != Runtime.LOAD || grows ? 0 : rt.tryAttr(copy(rt, self), name);
    }
}
