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

    /** The mode in which a container of a kind is walked through, -1 where it has its own way. */
    private static int mode(int kind) {
        return switch (kind) {
            case Kind.RANGE -> RANGE;
            case Kind.DICT -> KEYS;
            case Kind.SET, Kind.FROZENSET -> MEMBERS;
            case Kind.STR -> CHARACTERS;
            case Kind.BYTES, Kind.BYTEARRAY -> BYTES;
            case Kind.ARRAY, Kind.MEMORYVIEW -> INDEX;
            case Kind.TUPLE, Kind.LIST -> SEQUENCE;
            default -> -1;
        };
    }

    /**
     * Begins to walk through an object without an iterator object, as C does in loops: mode, object
     * and position lie behind {@code at} on the value stack.
     *
     * @return false where it needs one
     */
    public static boolean begin(VmRuntime rt, long object, int at) {
        int mode = mode(rt.kind(object));
        if (mode < 0) {
            return false;
        }
        long[] st = rt.stack;
        st[at + MODE] = rt.model.smallInt(mode);
        st[at + OBJECT] = object;
        st[at + POSITION] = rt.model.smallInt(0);
        return true;
    }

    /** The next item of what {@link #begin} began, 0 at its end. Not kept. */
    public static long step(VmRuntime rt, int at) {
        boolean own = rt.shared && rt.needsGuard(rt.stack[at + OBJECT]) && rt.guard();
        try {
            return next(rt, rt.stack, at);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    @Hot
    @Slot(Slot.Of.NEXT)
    static long next(VmRuntime rt, long self) {
        return next(rt, rt.memory.cells, Memory.index(self));
    }

    /** A step of the iterator whose fields lie in an array, which a call may replace. */
    @Hot
    private static long next(VmRuntime rt, long[] c, int at) {
        ObjectModel m = rt.model;
        long object = c[at + OBJECT];
        int i = (int) m.intValue(c[at + POSITION]);
        int mode = (int) m.intValue(c[at + MODE]);
        return switch (mode) {
            case SEQUENCE -> {
                if (i >= Sequences.count(rt, object)) {
                    yield 0;
                }
                c[at + POSITION] = m.smallInt(i + 1L);
                yield Sequences.item(rt, object, i);
            }
            case RANGE -> range(rt, c, at, m.intValue(c[at + POSITION]));
            case KEYS, VALUES, ITEMS -> {
                int place = DictTable.next(rt, object, i);
                if (place < 0) {
                    yield 0;
                }
                c[at + POSITION] = m.smallInt(place + 1L);
                yield entry(rt, mode, object, place);
            }
            case MEMBERS -> {
                int place = SetTable.next(rt, object, i);
                if (place < 0) {
                    yield 0;
                }
                c[at + POSITION] = m.smallInt(place + 1L);
                yield SetTable.key(rt, object, place);
            }
            case CHARACTERS -> character(rt, c, at, i);
            case BYTES -> octet(rt, c, at, i);
            default -> called(rt, c, at, i, mode);
        };
    }

    private static long range(VmRuntime rt, long[] c, int at, long i) {
        long object = c[at + OBJECT];
        if (i >= RangeType.length(rt, object)) {
            return 0;
        }
        c[at + POSITION] = rt.model.smallInt(i + 1);
        return RangeType.item(rt, object, i);
    }

    private static long entry(VmRuntime rt, int mode, long dict, int place) {
        return switch (mode) {
            case KEYS -> DictTable.key(rt, dict, place);
            case VALUES -> DictTable.value(rt, dict, place);
            default -> DictTable.item(rt, dict, place);
        };
    }

    private static long character(VmRuntime rt, long[] c, int at, int i) {
        byte[] data = rt.bytes(c[at + OBJECT]);
        if (i >= data.length) {
            return 0;
        }
        int end = Utf8.next(data, i, data.length);
        c[at + POSITION] = rt.model.smallInt(end);
        if (end == i + 1 && data[i] >= 0) {
            return Strings.character(rt, data[i]);
        }
        return rt.newStr(java.util.Arrays.copyOfRange(data, i, end));
    }

    private static long octet(VmRuntime rt, long[] c, int at, int i) {
        long object = c[at + OBJECT];
        byte[] data = (byte[]) rt.memory.payload(object);
        int n = rt.is(object, Kind.BYTEARRAY) ? (int) rt.memory.get(object, 2) : data.length;
        if (i >= n) {
            return 0;
        }
        c[at + POSITION] = rt.model.smallInt(i + 1L);
        return rt.model.smallInt(data[i] & 0xff);
    }

    /** What calls the object, and may thus replace the array: its fields are written before. */
    private static long called(VmRuntime rt, long[] c, int at, int i, int mode) {
        long object = c[at + OBJECT];
        if (mode == INDEX && i >= rt.len(object)) {
            return 0;
        }
        c[at + POSITION] = rt.model.smallInt(i + 1L);
        return mode == INDEX ? rt.getItem(object, rt.model.smallInt(i)) : itemOrEnd(rt, object, i);
    }

    private static long itemOrEnd(VmRuntime rt, long object, int i) {
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
