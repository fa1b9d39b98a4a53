package mp.vm.internal.object;

import mp.core.code.BinaryOp;
import mp.core.code.UnaryOp;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.model.ObjectModel;
import mp.core.options.Option;
import mp.core.runtime.NativeType;
import mp.core.runtime.PyException;
import mp.core.runtime.Text;
import mp.vm.internal.number.Numbers;
import mp.vm.internal.run.VmRuntime;
import mp.vm.internal.text.Strings;

/** Operators on any objects. Results are not kept: the caller stores them in a root at once. */
public final class Operators {
    private Operators() {}

    /** Identity, as {@code is}: small ints and interned strings are themselves. */
    public static boolean is(VmRuntime rt, long a, long b) {
        return a == b;
    }

    // Binary

    /** {@code a op b}. */
    public static long binary(VmRuntime rt, int op, long a, long b) {
        ObjectModel m = rt.model;
        if ((a & m.intMask) == m.intTag && (b & m.intMask) == m.intTag) {
            long w = Numbers.intBinary(rt, op, m.intValue(a), m.intValue(b));
            if (w != 0) {
                return w;
            }
        }
        return switch (op) {
            case BinaryOp.EQUAL, BinaryOp.NOT_EQUAL -> equality(rt, op, a, b);
            case BinaryOp.IN -> m.bool(contains(rt, b, a));
            case BinaryOp.CONTAINS -> m.bool(contains(rt, a, b));
            case BinaryOp.IS -> m.bool(is(rt, a, b));
            case BinaryOp.EXCEPTION_MATCH -> m.bool(Exceptions.matches(rt, a, b));
            default -> arithmetic(rt, op, a, b);
        };
    }

    private static long arithmetic(VmRuntime rt, int op, long a, long b) {
        boolean own = rt.shared && (rt.needsGuard(a) || rt.needsGuard(b)) && rt.guard();
        try {
            return arithmeticNow(rt, op, a, b);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private static long arithmeticNow(VmRuntime rt, int op, long a, long b) {
        long w = attempt(rt, op, a, b);
        if (w != 0) {
            return w;
        }
        int plain = BinaryOp.plain(op);
        if (plain != op) {
            w = attempt(rt, plain, a, b);
            if (w != 0) {
                return w;
            }
        }
        if (plain >= BinaryOp.OR && plain <= BinaryOp.POWER) {
            w = attempt(rt, BinaryOp.reverse(plain), b, a);
        }
        if (w != 0) {
            return w;
        }
        throw unsupported(rt, plain, a, b);
    }

    private static PyException unsupported(VmRuntime rt, int op, long a, long b) {
        return rt.typeError(
                "unsupported types for "
                        + BinaryOp.method(op)
                        + ": '"
                        + rt.typeName(a)
                        + "', '"
                        + rt.typeName(b)
                        + "'");
    }

    /** Asks the type of {@code a} alone; 0 where it does not know. */
    private static long attempt(VmRuntime rt, int op, long a, long b) {
        int kind = rt.kind(a);
        switch (kind) {
            case Kind.INT, Kind.FLOAT, Kind.COMPLEX -> {
                return op >= BinaryOp.REVERSE_OR
                        ? 0
                        : Numbers.binary(rt, op, a, b, kind, rt.kind(b));
            }
            case Kind.BOOL -> {
                return ofBool(rt, op, a, b);
            }
            case Kind.INSTANCE -> {
                return special(rt, op, a, b);
            }
            default -> {
                return kind == Kind.TYPE && rt.options.on(Option.MP_CLASS_HOOKS)
                        ? ClassHooks.binary(rt, op, a, b)
                        : rt.vm.type(kind).binary(rt, op, a, b);
            }
        }
    }

    private static long special(VmRuntime rt, int op, long a, long b) {
        long cls = ClassObject.classOf(rt, a);
        String method = BinaryOp.method(op);
        if (method != null && rt.vm.hasOperator(op)) {
            long f = ClassObject.lookup(rt, cls, rt.vm.operatorName(rt, op));
            if (f != 0) {
                long w = Calls.special(rt, f, a, b);
                return w == mp.core.memory.Rom.word(Kind.NOT_IMPLEMENTED_OBJECT) ? 0 : w;
            }
        }
        long part = ClassObject.nativePart(rt, a);
        return part == 0 || !has(rt, part, Slot.Of.BINARY) ? 0 : ofPart(rt, op, part, b);
    }

    /** A bool is asked as the small int that it is, which also answers where it does not know. */
    private static long ofBool(VmRuntime rt, int op, long a, long b) {
        if (op < BinaryOp.REVERSE_OR) {
            long w = Numbers.binary(rt, op, a, b, Kind.BOOL, rt.kind(b));
            if (w != 0 || op == BinaryOp.EQUAL || op == BinaryOp.NOT_EQUAL) {
                return w;
            }
        }
        return ofPart(rt, op, rt.model.smallInt(a == rt.trueWord ? 1 : 0), b);
    }

    /**
     * The operator of an instance's native part, which is the end: where it does not know, the
     * other operand is not asked in the name of the instance any more.
     */
    private static long ofPart(VmRuntime rt, int op, long part, long b) {
        if (op < BinaryOp.REVERSE_OR) {
            return binary(rt, op, part, b);
        }
        if (rt.model.areInts(part, b)) {
            throw unsupported(rt, op, part, b);
        }
        long w = attempt(rt, op, part, b);
        if (w == 0) {
            throw unsupported(rt, BinaryOp.forward(op), b, part);
        }
        return w;
    }

    private static boolean has(VmRuntime rt, long w, Slot.Of operation) {
        return (rt.vm.type(rt.kind(w)).slots & 1 << operation.ordinal()) != 0;
    }

    /** {@code a == b}. */
    public static boolean equal(VmRuntime rt, long a, long b) {
        if (a == b) {
            return Numbers.equalsItself(rt, a);
        }
        ObjectModel m = rt.model;
        if ((a & m.qstrMask) == m.qstrTag && (b & m.qstrMask) == m.qstrTag) {
            return false;
        }
        if ((a & m.intMask) == m.intTag && (b & m.intMask) == m.intTag) {
            return false;
        }
        int ka = rt.kind(a);
        if (ka == rt.kind(b) && (ka == Kind.STR || ka == Kind.BYTES)) {
            return Strings.eq(rt, a, b);
        }
        return rt.truth(equality(rt, BinaryOp.EQUAL, a, b));
    }

    /** {@code a == b} or {@code a != b}, whatever object the types answer with. */
    private static long equality(VmRuntime rt, int op, long a, long b) {
        boolean own = rt.shared && (rt.needsGuard(a) || rt.needsGuard(b)) && rt.guard();
        try {
            return equalityNow(rt, op, a, b);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private static long equalityNow(VmRuntime rt, int op, long a, long b) {
        if (rt.options.on(Option.PY_STR_BYTES_CMP_WARN)
                && (bytesAndStr(rt, a, b) || bytesAndStr(rt, b, a))) {
            Warnings.show(rt, "BytesWarning", "Comparison between bytes and str");
        }
        boolean differ = op == BinaryOp.NOT_EQUAL;
        if (a == b && rt.kind(a) != Kind.INSTANCE && Numbers.equalsItself(rt, a)) {
            return rt.model.bool(!differ);
        }
        long w = equalityOf(rt, op, a, b);
        if (w == 0) {
            w = equalityOf(rt, op, b, a);
        }
        return w != 0 ? w : rt.model.bool(a == b != differ);
    }

    private static boolean bytesAndStr(VmRuntime rt, long a, long b) {
        return rt.is(a, Kind.BYTES) && rt.isStr(b);
    }

    /** Asks the type of {@code a}: an instance of a Python class may have {@code __ne__}. */
    private static long equalityOf(VmRuntime rt, int op, long a, long b) {
        if (op == BinaryOp.NOT_EQUAL) {
            if (rt.kind(a) == Kind.INSTANCE) {
                long w = attempt(rt, op, a, b);
                if (w != 0) {
                    return w;
                }
            }
            long w = attempt(rt, BinaryOp.EQUAL, a, b);
            return w == 0 ? 0 : rt.model.bool(!rt.truth(w));
        }
        return attempt(rt, op, a, b);
    }

    /** {@code item in container}. */
    static boolean contains(VmRuntime rt, long container, long item) {
        boolean own = rt.shared && rt.needsGuard(container) && rt.guard();
        try {
            return containsNow(rt, container, item);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private static boolean containsNow(VmRuntime rt, long container, long item) {
        long w = attempt(rt, BinaryOp.CONTAINS, container, item);
        if (w != 0) {
            return rt.truth(w);
        }
        int outer = rt.mark();
        long it = rt.iter(container);
        int mark = rt.mark();
        boolean found = false;
        for (long x = rt.next(it); x != 0 && !found; ) {
            found = rt.same(x, item);
            if (!found) {
                rt.release(mark);
                rt.poll();
                x = rt.next(it);
            }
        }
        rt.release(outer);
        return found;
    }

    // Unary

    /** A unary operator. */
    public static long unary(VmRuntime rt, int op, long w) {
        if (op == UnaryOp.NOT) {
            return rt.model.bool(!rt.truth(w));
        }
        long r = tryUnary(rt, op, w);
        if (r != 0) {
            return r;
        }
        throw unsupported(rt, op, w);
    }

    private static PyException unsupported(VmRuntime rt, int op, long w) {
        return rt.typeError(
                "unsupported type for " + UnaryOp.method(op) + ": '" + rt.typeName(w) + "'");
    }

    /** A unary operator; 0 where the type does not have it. */
    public static long tryUnary(VmRuntime rt, int op, long w) {
        boolean own = rt.shared && rt.needsGuard(w) && rt.guard();
        try {
            return tryUnaryNow(rt, op, w);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private static long tryUnaryNow(VmRuntime rt, int op, long w) {
        int kind = rt.kind(w);
        switch (kind) {
            case Kind.INT, Kind.FLOAT, Kind.BOOL, Kind.COMPLEX -> {
                return Numbers.unary(rt, op, w, kind);
            }
            case Kind.INSTANCE -> {
                return specialUnary(rt, op, w);
            }
            default -> {
                long r =
                        kind == Kind.TYPE && rt.options.on(Option.MP_CLASS_HOOKS)
                                ? ClassHooks.unary(rt, op, w)
                                : rt.vm.type(kind).unary(rt, op, w);
                return r == 0 && op == UnaryOp.HASH && identityHash(rt, w, kind)
                        ? rt.newInt(rt.vm.address(w))
                        : r;
            }
        }
    }

    /** Whether this image's classes may define the method of a unary operator. */
    private static boolean hasUnary(VmRuntime rt, int op) {
        return switch (op) {
            case UnaryOp.POSITIVE, UnaryOp.NEGATIVE, UnaryOp.INVERT, UnaryOp.ABS ->
                    rt.options.on(Option.PY_ALL_SPECIAL_METHODS);
            default -> true;
        };
    }

    private static long specialUnary(VmRuntime rt, int op, long w) {
        long cls = ClassObject.classOf(rt, w);
        String method = UnaryOp.method(op);
        if (method != null && hasUnary(rt, op)) {
            long f = ClassObject.lookup(rt, cls, rt.qstr(method));
            if (f != 0) {
                return Calls.special(rt, f, w);
            }
        }
        long part = ClassObject.nativePart(rt, w);
        if (part != 0) {
            long r = tryUnary(rt, op, part);
            boolean asks = op == UnaryOp.BOOL || op >= UnaryOp.INT_MAYBE;
            if (r == 0 && !asks && has(rt, part, Slot.Of.UNARY)) {
                throw unsupported(rt, op, part);
            }
            return r;
        }
        if (op == UnaryOp.HASH && ClassObject.lookup(rt, cls, Names.EQ.word(rt)) == 0) {
            return rt.newInt(rt.vm.address(w));
        }
        return 0;
    }

    /** The truth of an object that is no bool and not None. */
    public static boolean truth(VmRuntime rt, long w) {
        ObjectModel m = rt.model;
        if ((w & m.intMask) == m.intTag) {
            return m.intValue(w) != 0;
        }
        long r = tryUnary(rt, UnaryOp.BOOL, w);
        if (r != 0) {
            return r == rt.trueWord;
        }
        r = tryUnary(rt, UnaryOp.LEN, w);
        return r == 0 || r != m.smallInt(0);
    }

    /** {@code hash(w)}. */
    public static long hash(VmRuntime rt, long w) {
        long h = tryUnary(rt, UnaryOp.HASH, w);
        if (h == 0) {
            throw rt.typeError("unsupported type for __hash__: '" + rt.typeName(w) + "'");
        }
        return rt.toLongTruncated(h);
    }

    /**
     * Native types without a hash of their own whose objects are told apart by identity: of other
     * bundles those without any unary operator.
     */
    private static boolean identityHash(VmRuntime rt, long w, int kind) {
        if (kind >= Kind.FIRST_OTHER) {
            return !has(rt, w, Slot.Of.UNARY);
        }
        return kind != Kind.LIST
                && kind != Kind.DICT
                && kind != Kind.ORDERED_DICT
                && kind != Kind.SET
                && kind != Kind.RANGE
                && kind != Kind.BYTEARRAY
                && kind != Kind.BYTE_WINDOW
                && kind != Kind.MEMORYVIEW
                && kind != Kind.ARRAY;
    }

    /** {@code len(w)}. */
    public static int len(VmRuntime rt, long w) {
        long n = tryUnary(rt, UnaryOp.LEN, w);
        if (n == 0) {
            throw rt.typeError("object of type '" + rt.typeName(w) + "' has no len()");
        }
        return rt.toInt(n);
    }

    /** {@code object[index]}: reads, stores or deletes, as {@link NativeType#subscr}. */
    public static long subscr(VmRuntime rt, long object, long index, long value) {
        boolean own = rt.shared && rt.needsGuard(object) && rt.guard();
        try {
            return subscrNow(rt, object, index, value);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private static long subscrNow(VmRuntime rt, long object, long index, long value) {
        int kind = rt.kind(object);
        long r;
        if (kind == Kind.INSTANCE) {
            r = specialSubscr(rt, object, index, value);
        } else if (kind == Kind.TYPE && rt.options.on(Option.MP_CLASS_HOOKS)) {
            r = ClassHooks.subscr(rt, object, index, value);
        } else {
            r = rt.vm.type(kind).subscr(rt, object, index, value);
        }
        if (r == 0) {
            String what =
                    value == VmRuntime.LOAD
                            ? "' object isn't subscriptable"
                            : value == 0
                                    ? "' object doesn't support item deletion"
                                    : "' object doesn't support item assignment";
            throw rt.typeError("'" + rt.typeName(object) + what);
        }
        return r;
    }

    private static long specialSubscr(VmRuntime rt, long object, long index, long value) {
        Names name =
                value == VmRuntime.LOAD
                        ? Names.GETITEM
                        : value == 0 ? Names.DELITEM : Names.SETITEM;
        long f = ClassObject.lookup(rt, ClassObject.classOf(rt, object), name.word(rt));
        if (f != 0) {
            if (name == Names.SETITEM) {
                Calls.special(rt, f, object, index, value);
                return rt.none;
            }
            return Calls.special(rt, f, object, index);
        }
        long part = ClassObject.nativePart(rt, object);
        return part == 0 ? 0 : rt.vm.type(rt.kind(part)).subscr(rt, part, index, value);
    }

    /** An iterator over an object. */
    public static long iter(VmRuntime rt, long w) {
        boolean own = rt.shared && rt.needsGuard(w) && rt.guard();
        try {
            return iterNow(rt, w);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private static long iterNow(VmRuntime rt, long w) {
        int kind = rt.kind(w);
        long it;
        if (kind == Kind.INSTANCE) {
            it = specialIter(rt, w);
        } else if (kind == Kind.TYPE && rt.options.on(Option.MP_CLASS_HOOKS)) {
            it = ClassHooks.iter(rt, w);
        } else {
            it = kind == Kind.GENERATOR ? w : rt.vm.type(kind).iter(rt, w);
        }
        if (it == 0) {
            throw rt.typeError("'" + rt.typeName(w) + "' object isn't iterable");
        }
        return it;
    }

    private static long specialIter(VmRuntime rt, long w) {
        long cls = ClassObject.classOf(rt, w);
        long f = ClassObject.lookup(rt, cls, Names.ITER.word(rt));
        if (f != 0) {
            return Calls.special(rt, f, w);
        }
        long part = ClassObject.nativePart(rt, w);
        if (part != 0) {
            return rt.vm.type(rt.kind(part)).iter(rt, part);
        }
        if (ClassObject.lookup(rt, cls, Names.GETITEM.word(rt)) != 0) {
            return GetItemIterator.create(rt, w);
        }
        return 0;
    }

    /** The next item of an iterator, 0 at its end. */
    public static long next(VmRuntime rt, long it) {
        boolean own = rt.shared && rt.needsGuard(it) && rt.guard();
        try {
            return nextNow(rt, it);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    /** A step of an iterator that asks another one. */
    private static long deeper(VmRuntime rt, NativeType type, long it) {
        rt.enter();
        try {
            return type.next(rt, it);
        } finally {
            rt.leave();
        }
    }

    private static long nextNow(VmRuntime rt, long it) {
        int kind = rt.kind(it);
        if (kind == Kind.GENERATOR) {
            return Generators.next(rt, it);
        }
        if (kind != Kind.INSTANCE) {
            NativeType type = rt.vm.type(kind);
            if ((type.slots & 1 << Slot.Of.NEXT.ordinal()) == 0) {
                throw rt.typeError("'" + type.name + "' object isn't an iterator");
            }
            return kind >= Kind.MAP && kind <= Kind.ENUMERATE
                    ? deeper(rt, type, it)
                    : type.next(rt, it);
        }
        long f = ClassObject.lookup(rt, ClassObject.classOf(rt, it), Names.NEXT.word(rt));
        if (f == 0) {
            long part = ClassObject.nativePart(rt, it);
            if (part != 0) {
                return next(rt, part);
            }
            throw rt.typeError("'" + rt.typeName(it) + "' object isn't an iterator");
        }
        try {
            return Calls.special(rt, f, it);
        } catch (PyException e) {
            if (!rt.isInstance(rt.exception, Kind.STOP_ITERATION)) {
                throw e;
            }
            long value = Exceptions.value(rt, rt.exception);
            rt.stopValue = value == rt.none ? 0 : value;
            rt.exception = 0;
            return 0;
        }
    }

    // Printing

    /** Prints an object. */
    public static void print(VmRuntime rt, Text out, long w, boolean repr) {
        boolean own = rt.shared && rt.needsGuard(w) && rt.guard();
        try {
            printNow(rt, out, w, repr);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private static void printNow(VmRuntime rt, Text out, long w, boolean repr) {
        rt.enter();
        try {
            int kind = rt.kind(w);
            if (kind == Kind.INSTANCE) {
                printInstance(rt, out, w, repr);
            } else if (!rt.vm.type(kind).print(rt, out, w, repr)) {
                out.add("<").add(rt.typeName(w)).add(">");
            }
        } finally {
            rt.leave();
        }
    }

    private static void printInstance(VmRuntime rt, Text out, long w, boolean repr) {
        long cls = ClassObject.classOf(rt, w);
        long f = repr ? 0 : ClassObject.lookup(rt, cls, Names.STR.word(rt));
        if (f == 0) {
            f = ClassObject.lookup(rt, cls, Names.REPR.word(rt));
        }
        if (f != 0) {
            int mark = rt.mark();
            long s = Calls.special(rt, f, w);
            rt.print(out, s, false);
            rt.release(mark);
            return;
        }
        long part = ClassObject.nativePart(rt, w);
        if (part != 0) {
            if (Kind.isException(rt.kind(part))) {
                ExceptionText.print(rt, out, ClassObject.name(rt, cls), part, repr);
                return;
            }
            print(rt, out, part, repr);
            return;
        }
        out.add("<").add(rt.typeName(w)).add(" object at ");
        out.add(Long.toHexString(rt.vm.address(w))).add(">");
    }
}
