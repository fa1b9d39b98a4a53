package mp.vm.internal.container;

import mp.core.declare.Hot;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.model.ObjectModel;
import mp.core.runtime.PyException;
import mp.core.text.Utf8;
import mp.vm.internal.run.VmRuntime;
import mp.vm.internal.text.Strings;

/**
 * The iterators over containers and strings. What the position counts depends on the mode: items,
 * places of a table, or bytes of a str. The container is read anew on each step, so it may change
 * meanwhile.
 */
@PyType(value = "iterator", kind = Kind.ITERATOR)
public final class IteratorType {
    /** The items of a tuple or list. */
    public static final int SEQUENCE = 0;

    /** The ints of a range. */
    public static final int RANGE = 1;

    public static final int KEYS = 2;
    public static final int VALUES = 3;
    public static final int ITEMS = 4;

    /** The members of a set. */
    public static final int MEMBERS = 5;

    /** The characters of a str. */
    public static final int CHARACTERS = 6;

    /** The bytes of a bytes object or bytearray. */
    public static final int BYTES = 7;

    /** {@code object[0]}, {@code object[1]}, ... up to its length. */
    public static final int INDEX = 8;

    /** {@code object[0]}, {@code object[1]}, ... until IndexError. */
    public static final int GETITEM = 9;

    private static final int MODE = 1;
    private static final int OBJECT = 2;
    private static final int POSITION = 3;

    private IteratorType() {}

    /** An iterator over a kept object. Not kept. */
    public static long make(VmRuntime rt, int mode, long object) {
        long it = rt.fresh(Kind.ITERATOR, 3);
        long[] c = rt.memory.cells;
        int at = Memory.index(it);
        c[at + MODE] = rt.model.smallInt(mode);
        c[at + OBJECT] = object;
        c[at + POSITION] = rt.model.smallInt(0);
        return it;
    }

    @Slot(Slot.Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return self;
    }

    @Hot
    @Slot(Slot.Of.NEXT)
    static long next(VmRuntime rt, long self) {
        ObjectModel m = rt.model;
        long[] c = rt.memory.cells;
        int at = Memory.index(self);
        long object = c[at + OBJECT];
        int i = (int) m.intValue(c[at + POSITION]);
        return switch ((int) m.intValue(c[at + MODE])) {
            case SEQUENCE -> {
                if (i >= Sequences.count(rt, object)) {
                    yield 0;
                }
                c[at + POSITION] = m.smallInt(i + 1L);
                yield Sequences.item(rt, object, i);
            }
            case RANGE -> range(rt, self, object);
            case KEYS, VALUES, ITEMS -> entry(rt, self, object, i);
            case MEMBERS -> member(rt, self, object, i);
            case CHARACTERS -> character(rt, self, object, i);
            case BYTES -> octet(rt, self, object, i);
            case INDEX -> indexed(rt, self, object, i);
            default -> item(rt, self, object, i);
        };
    }

    private static void position(VmRuntime rt, long self, long position) {
        rt.memory.set(self, POSITION, rt.model.smallInt(position));
    }

    private static long range(VmRuntime rt, long self, long object) {
        long i = rt.model.intValue(rt.memory.get(self, POSITION));
        if (i >= RangeType.length(rt, object)) {
            return 0;
        }
        position(rt, self, i + 1);
        return RangeType.item(rt, object, i);
    }

    private static long entry(VmRuntime rt, long self, long dict, int from) {
        int place = DictTable.next(rt, dict, from);
        if (place < 0) {
            return 0;
        }
        position(rt, self, place + 1L);
        return switch ((int) rt.model.intValue(rt.memory.get(self, MODE))) {
            case KEYS -> DictTable.key(rt, dict, place);
            case VALUES -> DictTable.value(rt, dict, place);
            default -> DictTable.item(rt, dict, place);
        };
    }

    private static long member(VmRuntime rt, long self, long set, int from) {
        int place = SetTable.next(rt, set, from);
        if (place < 0) {
            return 0;
        }
        position(rt, self, place + 1L);
        return SetTable.key(rt, set, place);
    }

    private static long character(VmRuntime rt, long self, long str, int i) {
        byte[] data = rt.bytes(str);
        if (i >= data.length) {
            return 0;
        }
        int end = Utf8.next(data, i, data.length);
        position(rt, self, end);
        if (end == i + 1 && data[i] >= 0) {
            return Strings.character(rt, data[i]);
        }
        return rt.newStr(java.util.Arrays.copyOfRange(data, i, end));
    }

    private static long octet(VmRuntime rt, long self, long object, int i) {
        byte[] data = (byte[]) rt.memory.payload(object);
        int n = rt.is(object, Kind.BYTEARRAY) ? (int) rt.memory.get(object, 2) : data.length;
        if (i >= n) {
            return 0;
        }
        position(rt, self, i + 1L);
        return rt.model.smallInt(data[i] & 0xff);
    }

    private static long indexed(VmRuntime rt, long self, long object, int i) {
        if (i >= rt.len(object)) {
            return 0;
        }
        position(rt, self, i + 1L);
        return rt.getItem(object, rt.model.smallInt(i));
    }

    private static long item(VmRuntime rt, long self, long object, int i) {
        position(rt, self, i + 1L);
        int mark = rt.mark();
        try {
            return rt.getItem(object, rt.model.smallInt(i));
        } catch (PyException e) {
            int kind = rt.kind(rt.exception);
            boolean end =
                    kind == Kind.INDEX_ERROR
                            || kind == Kind.STOP_ITERATION
                            || rt.isInstance(rt.exception, Kind.INDEX_ERROR)
                            || rt.isInstance(rt.exception, Kind.STOP_ITERATION);
            if (!end) {
                throw e;
            }
            rt.exception = 0;
            rt.release(mark);
            return 0;
        }
    }
}
