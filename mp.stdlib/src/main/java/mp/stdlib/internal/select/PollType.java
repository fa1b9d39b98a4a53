package mp.stdlib.internal.select;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;
import mp.core.runtime.Stream;
import mp.core.runtime.StreamCalls;

/**
 * What {@code select.poll()} makes: it asks each of its streams in turn until one is ready.
 *
 * <pre>
 *   [header, list of streams, list of their event masks, list of ready pairs or null, next pair]
 * </pre>
 *
 * <p>Waiting takes no memory while no stream is ready.
 */
@PyType("poll")
final class PollType {
    private static final int STREAMS = 1;
    private static final int MASKS = 2;
    private static final int READY = 3;
    private static final int NEXT = 4;

    private static final int ENOENT = 2;
    private static final int ONE_SHOT = 1;

    private static final long MILLISECOND = 1_000_000;
    private static final long NEVER = Long.MAX_VALUE;

    private PollType() {}

    /** One without streams; kept. */
    static long make(Runtime rt) {
        long self = rt.newObject(PollTypeTable.TABLE.ordinal, 4);
        rt.slot(self, STREAMS, rt.newList(4));
        rt.slot(self, MASKS, rt.newList(4));
        rt.slot(self, NEXT, rt.model.smallInt(0));
        return self;
    }

    private static int find(Runtime rt, long self, long stream) {
        long streams = rt.slot(self, STREAMS);
        int n = rt.count(streams);
        for (int i = 0; i < n; i++) {
            if (rt.item(streams, i) == stream) {
                return i;
            }
        }
        return -1;
    }

    private static void mask(Runtime rt, long self, int i, long mask) {
        rt.setItem(rt.slot(self, MASKS), rt.model.smallInt(i), mask);
    }

    /** Adds a stream, or changes what is awaited of it. */
    @PyFunction(optional = 1)
    static void register(Runtime rt, long self, long stream, long events) {
        long all = rt.model.smallInt(Stream.POLL_RD | Stream.POLL_WR);
        long mask = events == 0 ? all : rt.newInt(rt.toInt(events));
        int i = find(rt, self, stream);
        if (i >= 0) {
            mask(rt, self, i, mask);
            return;
        }
        if (rt.kind(stream) != Kind.INSTANCE && !rt.isInt(stream)) {
            StreamCalls.ioctl(rt, stream, Stream.POLL, 0);
        }
        rt.append(rt.slot(self, STREAMS), stream);
        rt.append(rt.slot(self, MASKS), mask);
    }

    /** Removes a stream. */
    @PyFunction
    static void unregister(Runtime rt, long self, long stream) {
        int i = find(rt, self, stream);
        if (i >= 0) {
            rt.deleteItem(rt.slot(self, STREAMS), rt.model.smallInt(i));
            rt.deleteItem(rt.slot(self, MASKS), rt.model.smallInt(i));
        }
    }

    /** Changes what is awaited of a stream. */
    @PyFunction
    static void modify(Runtime rt, long self, long stream, long events) {
        int i = find(rt, self, stream);
        if (i < 0) {
            throw rt.osError(ENOENT);
        }
        mask(rt, self, i, rt.newInt(rt.toInt(events)));
    }

    /** Waits; returns a list of pairs of stream and events. */
    @PyFunction(optional = 1)
    static long poll(Runtime rt, long self, long timeout) {
        long ready = await(rt, self, timeout, 0);
        return ready == 0 ? rt.newList(0) : ready;
    }

    /** Waits; iterates over pairs of stream and events. */
    @PyFunction(optional = 2)
    static long ipoll(Runtime rt, long self, long timeout, long flags) {
        rt.slot(self, READY, await(rt, self, timeout, flags == 0 ? 0 : rt.toInt(flags)));
        rt.slot(self, NEXT, rt.model.smallInt(0));
        return self;
    }

    /** The list of what gets ready in time; 0 where nothing does. */
    private static long await(Runtime rt, long self, long timeout, int flags) {
        long ms = timeout == 0 || timeout == rt.none ? -1 : rt.toLong(timeout);
        long start = rt.host().clock().nanos();
        boolean endless = ms < 0 || ms > (NEVER - start) / MILLISECOND;
        long end = endless ? NEVER : start + ms * MILLISECOND;
        int mark = rt.mark();
        for (; ; ) {
            long ready = ready(rt, self, flags);
            long now = rt.host().clock().nanos();
            if (ready != 0 || now >= end) {
                return ready;
            }
            rt.release(mark);
            boolean none = rt.count(rt.slot(self, STREAMS)) == 0;
            rt.host().clock().waitUntil(none ? end : Math.min(end, now + MILLISECOND));
            rt.attend();
        }
    }

    /** Asks each stream once; 0 where none is ready. */
    private static long ready(Runtime rt, long self, int flags) {
        long list = 0;
        int mark = rt.mark();
        for (int i = 0; i < rt.count(rt.slot(self, STREAMS)); i++) {
            long stream = rt.keep(rt.item(rt.slot(self, STREAMS), i));
            long mask = rt.toLong(rt.item(rt.slot(self, MASKS), i));
            long events = events(rt, stream, mask);
            if (events < 0) {
                throw rt.osError((int) -events);
            }
            if (events != 0) {
                if (list == 0) {
                    list = rt.newList(0);
                    mark = rt.mark();
                }
                rt.append(list, rt.newTuple(stream, rt.newInt(events)));
                if ((flags & ONE_SHOT) != 0 && find(rt, self, stream) == i) {
                    mask(rt, self, i, rt.model.smallInt(0));
                }
            }
            rt.release(mark);
        }
        return list;
    }

    /** What a stream is ready for. An int is a file number: the console's output always is. */
    private static long events(Runtime rt, long stream, long mask) {
        if (!rt.isInt(stream)) {
            return StreamCalls.ioctl(rt, stream, Stream.POLL, mask);
        }
        long number = rt.toLong(stream);
        return number == 1 || number == 2
                ? mask & Stream.POLL_WR
                : number == 0 ? 0 : Stream.POLL_NVAL;
    }

    @Slot(Slot.Of.ITER)
    static long iter(Runtime rt, long self) {
        return self;
    }

    @Slot(Slot.Of.NEXT)
    static long next(Runtime rt, long self) {
        long ready = rt.slot(self, READY);
        int i = (int) rt.model.intValue(rt.slot(self, NEXT));
        if (ready == 0 || i >= rt.count(ready)) {
            return 0;
        }
        rt.slot(self, NEXT, rt.model.smallInt(i + 1L));
        return rt.item(ready, i);
    }
}
