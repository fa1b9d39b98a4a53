package mp.vm.internal.load;

import mp.core.code.UnaryOp;
import mp.core.declare.ServesOption;
import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.vm.internal.run.VmRuntime;

/** What an object takes of the heap by itself: its blocks, its payload, and its runs of slots. */
@ServesOption("MICROPY_PY_SYS_GETSIZEOF")
final class SizeOf {
    private SizeOf() {}

    /** Bytes; TypeError for what is not in the heap. */
    static long bytes(VmRuntime rt, long object) {
        if (!Memory.isHeap(object)) {
            String method = UnaryOp.method(UnaryOp.SIZEOF);
            String type = rt.typeName(object);
            throw rt.typeError("unsupported type for " + method + ": '" + type + "'");
        }
        Memory memory = rt.memory;
        long header = memory.header(object);
        boolean payload = (header & Header.PAYLOAD) != 0;
        long blocks = Header.blocks(header);
        for (int i = payload ? 2 : 1; i <= Header.slots(header); i++) {
            long w = memory.get(object, i);
            boolean run = (header & Header.RAW) == 0 && Memory.isHeap(w);
            if (run && (rt.is(w, Kind.CELLS) || rt.is(w, Kind.RAW_CELLS))) {
                blocks += Header.blocks(memory.header(w));
            }
        }
        long bytes = blocks * memory.blockBytes;
        return payload ? bytes + memory.payloadCharge(object) : bytes;
    }
}
