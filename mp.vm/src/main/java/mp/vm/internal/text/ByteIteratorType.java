package mp.vm.internal.text;

import mp.core.declare.Hot;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.vm.internal.run.VmRuntime;

/** An iterator over a str (by characters), bytes or a buffer (by items). Slots: object, position. */
@PyType("iterator")
final class ByteIteratorType {
    private static final int OBJECT = 1;
    private static final int POSITION = 2;

    private ByteIteratorType() {}

    /** A new one at the beginning. Kept. */
    static long over(VmRuntime rt, long object) {
        long w = rt.newObject(ByteIteratorTypeTable.TABLE.ordinal, 2);
        rt.slot(w, OBJECT, object);
        rt.slot(w, POSITION, rt.model.smallInt(0));
        return w;
    }

    @Slot(Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return self;
    }

    @Hot
    @Slot(Of.NEXT)
    static long next(VmRuntime rt, long self) {
        Memory memory = rt.memory;
        long object = memory.get(self, OBJECT);
        int at = (int) rt.model.intValue(memory.get(self, POSITION));
        int kind = rt.kind(object);
        if (kind != Kind.STR && kind != Kind.BYTES) {
            return buffered(rt, self, object, at);
        }
        byte[] data = rt.bytes(object);
        if (at >= data.length) {
            return 0;
        }
        int c = data[at];
        if (kind == Kind.STR && c < 0) {
            return wide(rt, self, data, at);
        }
        memory.set(self, POSITION, rt.model.smallInt(at + 1));
        return kind == Kind.STR ? Strings.character(rt, c) : rt.model.smallInt(c & 0xff);
    }

    private static long wide(VmRuntime rt, long self, byte[] data, int at) {
        int end = Utf8.next(data, at, data.length);
        rt.slot(self, POSITION, rt.model.smallInt(end));
        return Octets.part(rt, Kind.STR, data, at, end);
    }

    private static long buffered(VmRuntime rt, long self, long object, int at) {
        long item = Buffers.itemOrEnd(rt, object, at);
        if (item != 0) {
            rt.slot(self, POSITION, rt.model.smallInt(at + 1));
        }
        return item;
    }
}
