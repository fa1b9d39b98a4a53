package mp.vm.internal.template;

import mp.core.code.BinaryOp;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.vm.internal.container.IteratorType;
import mp.vm.internal.container.Lists;
import mp.vm.internal.container.Sequences;
import mp.vm.internal.run.VmRuntime;

/**
 * Templates: a tuple of {@code n + 1} strings and one of the {@code n} interpolations between them.
 * Neither ever changes.
 */
@PyType(value = "Template", option = "MICROPY_PY_TSTRINGS")
final class TemplateType {
    private static final int STRINGS = 1;
    private static final int INTERPOLATIONS = 2;

    private TemplateType() {}

    /** Of two kept tuples; kept. */
    static long make(VmRuntime rt, long strings, long interpolations) {
        long self = rt.newObject(TemplateTypeTable.TABLE.ordinal, INTERPOLATIONS);
        rt.slot(self, STRINGS, strings);
        rt.slot(self, INTERPOLATIONS, interpolations);
        return self;
    }

    /** Strings that follow each other become one. */
    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, Integer.MAX_VALUE);
        int interpolations = 0;
        for (int i = base; i < base + n; i++) {
            if (InterpolationType.is(rt, rt.arg(i))) {
                interpolations++;
            } else if (!rt.isStr(rt.arg(i))) {
                throw rt.typeError("expected str or Interpolation");
            }
        }
        long strings = strings(rt, base, base + n);
        return make(rt, strings, interpolations(rt, base, base + n, interpolations));
    }

    private static long strings(VmRuntime rt, int base, int end) {
        int to = rt.mark();
        int from = base;
        for (int i = base; i <= end; i++) {
            if (i == end || InterpolationType.is(rt, rt.arg(i))) {
                int mark = rt.mark();
                rt.replace(mark, joined(rt, from, i));
                from = i + 1;
            }
        }
        return rt.newTuple(to, rt.mark() - to);
    }

    /** The strings of a part of the value stack as one. */
    private static long joined(VmRuntime rt, int from, int to) {
        if (to - from == 1) {
            return rt.arg(from);
        }
        Text text = new Text();
        for (int i = from; i < to; i++) {
            text.add(rt.bytes(rt.arg(i)));
        }
        return text.length() == 0 ? rt.qstr("") : rt.newStr(text);
    }

    private static long interpolations(VmRuntime rt, int base, int end, int n) {
        if (n == 0) {
            return Sequences.emptyTuple(rt);
        }
        int to = rt.mark();
        for (int i = base; i < end; i++) {
            if (InterpolationType.is(rt, rt.arg(i))) {
                rt.keep(rt.arg(i));
            }
        }
        return rt.newTuple(to, n);
    }

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        rt.enter();
        try {
            out.add("Template(strings=");
            rt.print(out, rt.slot(self, STRINGS), true);
            out.add(", interpolations=");
            rt.print(out, rt.slot(self, INTERPOLATIONS), true);
            out.add(")");
        } finally {
            rt.leave();
        }
        return true;
    }

    /** The last string of the one and the first of the other become one. */
    @Slot(Slot.Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        if (op != BinaryOp.ADD || !rt.is(other, TemplateTypeTable.TABLE.ordinal)) {
            return 0;
        }
        int base = rt.mark();
        pushItems(rt, self, STRINGS);
        int seam = rt.mark() - 1;
        pushItems(rt, other, STRINGS);
        int end = rt.mark();
        rt.stack[seam] = rt.binary(BinaryOp.ADD, rt.arg(seam), rt.arg(seam + 1));
        System.arraycopy(rt.stack, seam + 2, rt.stack, seam + 1, end - seam - 2);
        rt.release(end - 1);
        long strings = rt.newTuple(base, end - 1 - base);
        int second = rt.mark();
        pushItems(rt, self, INTERPOLATIONS);
        pushItems(rt, other, INTERPOLATIONS);
        return make(rt, strings, rt.newTuple(second, rt.mark() - second));
    }

    private static void pushItems(VmRuntime rt, long self, int slot) {
        long tuple = rt.slot(self, slot);
        int n = Sequences.count(rt, tuple);
        for (int i = 0; i < n; i++) {
            rt.keep(Sequences.item(rt, tuple, i));
        }
    }

    /** Strings and interpolations in turn, without empty strings. */
    @Slot(Slot.Of.ITER)
    static long iter(VmRuntime rt, long self) {
        long strings = rt.slot(self, STRINGS);
        long interpolations = rt.slot(self, INTERPOLATIONS);
        int n = Sequences.count(rt, interpolations);
        int base = rt.mark();
        for (int i = 0; i <= n; i++) {
            long string = Sequences.item(rt, strings, i);
            if (rt.bytes(string).length > 0) {
                rt.keep(string);
            }
            if (i < n) {
                rt.keep(Sequences.item(rt, interpolations, i));
            }
        }
        long items = rt.newTuple(base, rt.mark() - base);
        return IteratorType.make(rt, IteratorType.SEQUENCE, items);
    }

    @Slot(Slot.Of.ATTR)
    static long attr(VmRuntime rt, long self, long name, long value) {
        if (value != Runtime.LOAD) {
            return 0;
        }
        return switch (rt.string(name)) {
            case "strings" -> rt.slot(self, STRINGS);
            case "interpolations" -> rt.slot(self, INTERPOLATIONS);
            case "values" -> values(rt, rt.slot(self, INTERPOLATIONS));
            default -> 0;
        };
    }

    private static long values(VmRuntime rt, long interpolations) {
        int n = Sequences.count(rt, interpolations);
        int base = rt.mark();
        for (int i = 0; i < n; i++) {
            rt.keep(rt.slot(Sequences.item(rt, interpolations, i), InterpolationType.VALUE));
        }
        return rt.newTuple(base, n);
    }

    /**
     * What a t-string makes: the arguments are its strings, a tuple, and four words for each
     * interpolation, in a tuple or one after the other.
     */
    static long ofLiteral(VmRuntime rt, int base, int n) {
        int from = base + 1;
        int words = n - 1;
        if (n == 2) {
            long tuple = Lists.array(rt, rt.arg(base + 1));
            from = rt.mark();
            words = rt.count(tuple);
            for (int i = 0; i < words; i++) {
                rt.keep(rt.item(tuple, i));
            }
        }
        int to = rt.mark();
        for (int i = 0; i + InterpolationType.PARTS <= words; i += InterpolationType.PARTS) {
            InterpolationType.make(rt, from + i);
        }
        long interpolations = rt.newTuple(to, rt.mark() - to);
        return make(rt, rt.arg(base), interpolations);
    }
}
