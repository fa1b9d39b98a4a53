package mp.vm.internal.text;

import mp.core.code.BinaryOp;
import mp.core.code.UnaryOp;
import mp.core.declare.Hot;
import mp.core.memory.Kind;
import mp.core.options.Option;
import mp.core.runtime.BufferView;
import mp.vm.internal.run.VmRuntime;

import java.util.Arrays;

/**
 * The operators of str and bytes. Results are kept; 0 means that the operands do not go together.
 */
final class TextOps {
    private TextOps() {}

    static long unary(VmRuntime rt, int op, long self) {
        return switch (op) {
            case UnaryOp.BOOL -> rt.model.bool(rt.bytes(self).length != 0);
            case UnaryOp.LEN ->
                    rt.model.smallInt(
                            rt.isStr(self) ? Strings.length(rt, self) : rt.bytes(self).length);
            case UnaryOp.HASH -> rt.model.smallInt(Strings.visibleHash(rt, self));
            default -> 0;
        };
    }

    @Hot
    static long binary(VmRuntime rt, int op, long self, long other, int kind) {
        return switch (op) {
            case BinaryOp.EQUAL -> equal(rt, self, other, kind);
            case BinaryOp.ADD -> add(rt, self, other, kind);
            case BinaryOp.MODULO ->
                    rt.options.on(Option.PY_BUILTINS_STR_OP_MODULO)
                            ? PercentFormat.format(rt, self, other)
                            : 0;
            case BinaryOp.MULTIPLY, BinaryOp.REVERSE_MULTIPLY -> times(rt, self, other, kind);
            case BinaryOp.CONTAINS -> contains(rt, self, other, kind);
            case BinaryOp.LESS, BinaryOp.MORE, BinaryOp.LESS_EQUAL, BinaryOp.MORE_EQUAL ->
                    compare(rt, op, self, other, kind);
            default -> 0;
        };
    }

    private static long equal(VmRuntime rt, long self, long other, int kind) {
        return rt.kind(other) == kind ? rt.model.bool(Strings.eq(rt, self, other)) : 0;
    }

    private static long times(VmRuntime rt, long self, long count, int kind) {
        int other = rt.kind(count);
        if (other == Kind.INT || other == Kind.BOOL) {
            return Trimmer.times(rt, self, kind, rt.toLong(count));
        }
        long whole = other == Kind.INSTANCE ? rt.as(count, Kind.INT) : 0;
        return whole == 0 ? 0 : Trimmer.times(rt, self, kind, rt.toLong(whole));
    }

    private static long add(VmRuntime rt, long self, long other, int kind) {
        int otherKind = rt.kind(other);
        byte[] a = rt.bytes(self);
        if (otherKind == kind) {
            byte[] b = rt.bytes(other);
            return a.length == 0 ? other : b.length == 0 ? self : sum(rt, kind, a, b, 0, b.length);
        }
        BufferView view = new BufferView();
        if (kind != Kind.BYTES || !rt.tryBuffer(other, view, false)) {
            return 0;
        }
        return view.length == 0 ? self : sum(rt, kind, a, view.array, view.offset, view.length);
    }

    private static long sum(VmRuntime rt, int kind, byte[] a, byte[] b, int from, int n) {
        byte[] to = Octets.room(rt, (long) a.length + n);
        System.arraycopy(a, 0, to, 0, a.length);
        System.arraycopy(b, from, to, a.length, n);
        return Octets.make(rt, kind, to);
    }

    private static long contains(VmRuntime rt, long self, long item, int kind) {
        byte[] data = rt.bytes(self);
        if (rt.kind(item) == kind) {
            byte[] needle = rt.bytes(item);
            return rt.model.bool(Octets.find(rt, data, 0, data.length, needle, needle.length) >= 0);
        }
        if (kind == Kind.STR) {
            throw Octets.notText(rt, item);
        }
        BufferView view = new BufferView();
        if (rt.tryBuffer(item, view, false)) {
            byte[] needle = Arrays.copyOfRange(view.array, view.offset, view.offset + view.length);
            return rt.model.bool(Octets.find(rt, data, 0, data.length, needle, needle.length) >= 0);
        }
        return rt.model.bool(hasByte(rt, data, item));
    }

    private static boolean hasByte(VmRuntime rt, byte[] data, long item) {
        if (!rt.model.isInt(item)) {
            return false;
        }
        long wanted = rt.model.intValue(item);
        for (byte b : data) {
            if ((b & 0xff) == wanted) {
                return true;
            }
        }
        return false;
    }

    private static long compare(VmRuntime rt, int op, long self, long other, int kind) {
        byte[] a = rt.bytes(self);
        if (rt.kind(other) == kind) {
            byte[] b = rt.bytes(other);
            return rt.model.bool(holds(op, Arrays.compareUnsigned(a, b)));
        }
        BufferView view = new BufferView();
        if (kind != Kind.BYTES || !rt.tryBuffer(other, view, false)) {
            return 0;
        }
        int end = view.offset + view.length;
        int order = Arrays.compareUnsigned(a, 0, a.length, view.array, view.offset, end);
        return rt.model.bool(holds(op, order));
    }

    /** Whether a comparison holds between things of an order. */
    static boolean holds(int op, int order) {
        return switch (op) {
            case BinaryOp.EQUAL -> order == 0;
            case BinaryOp.LESS -> order < 0;
            case BinaryOp.LESS_EQUAL -> order <= 0;
            case BinaryOp.MORE -> order > 0;
            default -> order >= 0;
        };
    }
}
