package mp.vm.internal.run;

import mp.core.code.RawCode;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.model.ObjectModel;
import mp.core.options.Option;
import mp.core.runtime.PyException;
import mp.vm.internal.container.DictTable;
import mp.vm.internal.container.IteratorType;
import mp.vm.internal.container.Sequences;
import mp.vm.internal.container.SetTable;
import mp.vm.internal.load.Importer;
import mp.vm.internal.machine.MachineFunctionType;
import mp.vm.internal.object.Attributes;
import mp.vm.internal.object.Generators;
import mp.vm.internal.object.Operators;
import mp.vm.internal.object.Warnings;

/** The instructions that are rare or long: out of the way of the loop. */
final class MiscOps {
    /** What {@link #fastNext} answers for a generator that is to be resumed. */
    static final long GENERATOR = 4;

    /** What {@link #fastNext} answers where the iterator's own operation must be asked. */
    static final long SLOW = 8;

    private final VmRuntime rt;
    private final ObjectModel m;
    private final Memory memory;

    MiscOps(VmRuntime rt) {
        this.rt = rt;
        this.m = rt.model;
        this.memory = rt.memory;
    }

    long word(int which) {
        return switch (which) {
            case 0 -> 0;
            case 1 -> rt.none;
            case 2 -> rt.trueWord;
            default -> rt.falseWord;
        };
    }

    PyException unbound() {
        return rt.raise(Kind.NAME_ERROR, "local variable referenced before assignment");
    }

    PyException initResult(long w) {
        return rt.typeError("__init__() should return None, not '" + rt.typeName(w) + "'");
    }

    /** Raises an exception object again, at the end of a finally. */
    PyException reraise(long w) {
        rt.exception = w;
        rt.skipTraceback = true;
        return rt.signal;
    }

    /** Runs one of the instructions that the loop does not have. */
    void execute(long i, int fp, Code code) {
        long[] st = rt.stack;
        int a = fp + R.a(i);
        switch (R.op(i)) {
            case R.LOAD_LONG -> set(a, m.smallInt(code.reg.longs[R.b(i)]));
            case R.BUILD_TUPLE -> set(a, Sequences.tuple(rt, fp + R.b(i), R.c(i)));
            case R.BUILD_LIST -> set(a, Sequences.list(rt, fp + R.b(i), R.c(i)));
            case R.BUILD_SET -> set(a, buildSet(fp + R.b(i), R.c(i)));
            case R.BUILD_MAP -> set(a, DictTable.create(rt, Kind.DICT, R.b(i)));
            case R.STORE_MAP -> storeMap(st[a], st[fp + R.b(i)], st[fp + R.c(i)]);
            case R.BUILD_SLICE -> set(a, slice(fp, code, i));
            case R.LIST_APPEND -> Sequences.append(rt, st[a], st[fp + R.b(i)]);
            case R.SET_ADD -> SetTable.add(rt, st[a], st[fp + R.b(i)]);
            case R.UNPACK -> unpack(i, a);
            case R.UNPACK_EX -> unpack(i, a);
            case R.MAKE_FUNCTION -> makeFunction(a, fp, code, R.b(i), R.c(i) != 0);
            case R.MAKE_CLOSURE -> makeClosure(a, fp, code, R.b(i), R.c(i), R.d(i) != 0);
            case R.MAKE_CELL -> {
                long cell = rt.fresh(Kind.CELL, 1);
                memory.set(cell, 1, st[a]);
                st[a] = cell;
            }
            case R.LOAD_DEREF -> st[a] = bound(memory.get(st[fp + R.b(i)], 1));
            case R.STORE_DEREF -> memory.set(st[fp + R.b(i)], 1, st[a]);
            case R.DELETE_DEREF -> {
                bound(memory.get(st[fp + R.b(i)], 1));
                memory.set(st[fp + R.b(i)], 1, 0);
            }
            case R.LOAD_FREE -> st[a] = bound(memory.get(free(fp, R.b(i)), 1));
            case R.STORE_FREE -> memory.set(free(fp, R.b(i)), 1, st[a]);
            case R.LOAD_FREE_CELL -> st[a] = free(fp, R.b(i));
            case R.DELETE_FREE -> {
                bound(memory.get(free(fp, R.b(i)), 1));
                memory.set(free(fp, R.b(i)), 1, 0);
            }
            default -> control(i, fp, code, a);
        }
    }

    private void unpack(long i, int a) {
        boolean own = rt.shared && rt.guard();
        try {
            if (R.op(i) == R.UNPACK) {
                Unpacking.sequence(rt, a, R.b(i));
            } else {
                Unpacking.starred(rt, a, R.b(i), R.c(i));
            }
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    private void set(int slot, long w) {
        rt.stack[slot] = w;
    }

    private void control(long i, int fp, Code code, int a) {
        long[] st = rt.stack;
        switch (R.op(i)) {
            case R.SETUP_WITH -> setupWith(a);
            case R.WITH_CLEANUP -> withCleanup(a);
            case R.RAISE -> throw rt.raise(st[a]);
            case R.RAISE_FROM -> {
                if (st[fp + R.b(i)] != rt.none && rt.options.on(Option.WARNINGS)) {
                    Warnings.show(rt, "exception chaining not supported");
                }
                throw rt.raise(st[a]);
            }
            case R.RAISE_LAST -> throw raiseLast(a, R.b(i));
            case R.IMPORT_NAME ->
                    set(a, Importer.statement(rt, code.name(R.b(i)), st[a + 1], st[a]));
            case R.IMPORT_FROM ->
                    set(a, Importer.importFrom(rt, st[fp + R.b(i)], code.name(R.c(i))));
            case R.IMPORT_STAR -> Importer.importStar(rt, st[a]);
            case R.LOAD_BUILD_CLASS -> set(a, Importer.builtin(rt, rt.qstr("__build_class__")));
            case R.TRACE, R.TRACE_CALL -> TraceMarks.execute(rt, i, fp, code);
            default -> throw new IllegalStateException("register operation " + R.op(i));
        }
    }

    /** A display is stored into the dict that it makes, or what a script calls OrderedDict. */
    private void storeMap(long map, long key, long value) {
        if (rt.is(map, Kind.DICT) || rt.is(map, Kind.ORDERED_DICT)) {
            DictTable.put(rt, map, key, value);
        } else {
            Operators.subscr(rt, map, key, value);
        }
    }

    private long bound(long w) {
        if (w == 0) {
            throw unbound();
        }
        return w;
    }

    private long free(int fp, int cell) {
        return memory.get(rt.stack[fp], 3 + cell);
    }

    private long slice(int fp, Code code, long i) {
        boolean locked = rt.allocator.locked != 0 && rt.spareSlice != 0;
        boolean spare = locked && isSubscript(fp, code.ins[rt.interpreter.atPc], R.a(i));
        long w = spare ? rt.spareSlice : rt.fresh(Kind.SLICE, 3);
        long[] st = rt.stack;
        int from = fp + R.b(i);
        memory.set(w, 1, st[from]);
        memory.set(w, 2, st[from + 1]);
        memory.set(w, 3, R.c(i) == 3 ? st[from + 2] : rt.none);
        return w;
    }

    /** Whether an instruction subscribes a native object, which forgets the slice it is given. */
    private boolean isSubscript(int fp, long i, int slice) {
        int object;
        if (R.op(i) == R.LOAD_SUBSCR && R.c(i) == slice) {
            object = R.b(i);
        } else if (R.op(i) == R.STORE_SUBSCR && R.b(i) == slice) {
            object = R.a(i);
        } else {
            return false;
        }
        return !rt.is(rt.stack[fp + object], Kind.INSTANCE);
    }

    private long buildSet(int from, int n) {
        if (!rt.options.on(Option.PY_BUILTINS_SET)) {
            throw rt.raise(Kind.NOT_IMPLEMENTED_ERROR, "opcode");
        }
        long w = SetTable.create(rt, Kind.SET);
        for (int k = 0; k < n; k++) {
            SetTable.add(rt, w, rt.stack[from + k]);
        }
        return w;
    }

    private void makeFunction(int a, int fp, Code code, int child, boolean defaults) {
        RawCode raw = code.raw.children().get(child);
        if (raw.isMachineCode()) {
            set(a, MachineFunctionType.make(rt, raw));
            return;
        }
        long parent = memory.get(rt.stack[fp], 1);
        long c = CodeLoader.child(rt, parent, code, child, 0);
        long f = rt.fresh(Kind.FUNCTION, 3);
        fill(f, c, a, defaults);
        set(a, f);
    }

    private void fill(long f, long code, int a, boolean defaults) {
        memory.set(f, 1, code);
        if (defaults) {
            memory.set(f, 2, rt.stack[a]);
            memory.set(f, 3, rt.stack[a + 1]);
        }
    }

    private void makeClosure(int a, int fp, Code code, int child, int n, boolean defaults) {
        long parent = memory.get(rt.stack[fp], 1);
        long c = CodeLoader.child(rt, parent, code, child, n);
        long f = rt.newObject(Kind.FUNCTION, 3);
        fill(f, c, a, defaults);
        long w = rt.fresh(Kind.CLOSURE, 2 + n);
        memory.set(w, 1, c);
        memory.set(w, 2, f);
        int from = a + (defaults ? 2 : 0);
        System.arraycopy(rt.stack, from, memory.cells, Memory.index(w) + 3, n);
        set(a, w);
    }

    /** super(a+1, a+2).name: a, a+1 = the function and its self, or null and the value. */
    void loadSuperMethod(int a, long name) {
        long[] st = rt.stack;
        long f = Attributes.superFunction(rt, st[a + 1], st[a + 2], name);
        if (f != 0) {
            st[a] = f;
            st[a + 1] = st[a + 2];
            return;
        }
        long w = Attributes.loadSuper(rt, st[a + 1], st[a + 2], name);
        splitMethod(a, w);
    }

    /** Lays the pair of a method call out. */
    private void splitMethod(int a, long w) {
        long[] st = rt.stack;
        if (rt.is(w, Kind.BOUND_METHOD)) {
            st[a] = memory.get(w, 1);
            st[a + 1] = memory.get(w, 2);
        } else {
            st[a] = 0;
            st[a + 1] = w;
        }
    }

    // Iteration

    /**
     * Makes the four words of an iterator for FOR_ITER: a list or tuple and a position, null and an
     * iterator, or null and what {@link IteratorType#begin} writes, which begins with a small int.
     */
    void iterStack(int a) {
        long[] st = rt.stack;
        long object = st[a];
        int kind = rt.kind(object);
        if (kind == Kind.LIST || kind == Kind.TUPLE) {
            st[a] = object;
            st[a + 1] = m.smallInt(0);
            return;
        }
        if (IteratorType.begin(rt, object, a)) {
            st[a] = 0;
            return;
        }
        long it = Operators.iter(rt, object);
        if (m.isInt(it)) {
            throw rt.typeError("'int' object isn't an iterator");
        }
        st = rt.stack;
        st[a] = 0;
        st[a + 1] = it;
    }

    /** The next item of a list, tuple or generator; {@link #SLOW} for other iterators. */
    long fastNext(long[] st, int a) {
        long object = st[a];
        if (object != 0) {
            int i = (int) m.intValue(st[a + 1]);
            if (i >= rt.count(object)) {
                return 0;
            }
            st[a + 1] = m.smallInt(i + 1);
            return rt.shared ? Sequences.itemOrEnd(rt, object, i) : Sequences.item(rt, object, i);
        }
        long it = st[a + 1];
        if (m.isInt(it)) {
            return IteratorType.step(rt, a);
        }
        if (rt.is(it, Kind.GENERATOR)) {
            int state = (int) m.intValue(memory.get(it, Generators.STATE));
            return state >= 0 ? GENERATOR : SLOW;
        }
        return SLOW;
    }

    // With and exceptions

    private void setupWith(int a) {
        long manager = rt.stack[a];
        long exit = rt.keep(Attributes.load(rt, manager, rt.qstr("__exit__")));
        long enter = rt.keep(Attributes.load(rt, manager, rt.qstr("__enter__")));
        long value = rt.call(enter);
        long[] st = rt.stack;
        st[a] = exit;
        st[a + 1] = manager;
        st[a + 2] = value;
    }

    private void withCleanup(int a) {
        long[] st = rt.stack;
        long exit = st[a];
        long cause = st[a + 2];
        boolean raised = cause != rt.none && !m.isInt(cause);
        if (!raised) {
            rt.call(exit, rt.none, rt.none, rt.none);
            rt.stack[a] = cause;
            return;
        }
        long answer = rt.call(exit, rt.typeOf(cause), cause, rt.none);
        rt.stack[a] = rt.truth(answer) ? rt.none : rt.stack[a + 2];
    }

    private PyException raiseLast(int first, int n) {
        for (int i = n - 1; i >= 0; i--) {
            long w = rt.stack[first + i];
            if (w != 0) {
                return reraise(w);
            }
        }
        return rt.raise(Kind.RUNTIME_ERROR, "no active exception to reraise");
    }
}
