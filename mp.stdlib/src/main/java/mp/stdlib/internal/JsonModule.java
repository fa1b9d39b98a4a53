package mp.stdlib.internal;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.runtime.BufferView;
import mp.core.runtime.Runtime;
import mp.core.runtime.StreamCalls;
import mp.core.runtime.Text;

/** The module {@code json}. */
@PyModule(value = "json", option = "MICROPY_PY_JSON", extensible = true)
final class JsonModule {
    private static final int CHUNK = 256;

    private JsonModule() {}

    /** Writes an object to a stream. */
    @PyFunction(keywords = {"*", "separators"})
    static void dump(Runtime rt, long object, long stream, long separators) {
        Text text = new JsonWriter(rt, separators).write(object);
        StreamCalls.writeFully(rt, stream, text.array(), 0, text.length());
    }

    /** An object as text. */
    @PyFunction(keywords = {"*", "separators"})
    static long dumps(Runtime rt, long object, long separators) {
        return rt.newStr(new JsonWriter(rt, separators).write(object));
    }

    /** Reads an object from a stream, up to its end. */
    @PyFunction
    static long load(Runtime rt, long stream) {
        Text all = new Text();
        // What a script's own stream is asked for shows: it is read as C reads it.
        byte[] chunk = new byte[rt.kind(stream) == Kind.INSTANCE ? 1 : CHUNK];
        for (; ; ) {
            int n = StreamCalls.read(rt, stream, chunk, 0, chunk.length);
            if (n < 0) {
                throw rt.osError(-n);
            }
            if (n == 0) {
                return new JsonReader(rt, all.array(), 0, all.length()).read();
            }
            all.add(chunk, 0, n);
            rt.reserve(2L * all.length());
            rt.poll();
        }
    }

    /** Reads an object from text. */
    @PyFunction
    static long loads(Runtime rt, long text) {
        BufferView view = new BufferView();
        rt.buffer(text, view, false);
        int end = view.offset + view.length;
        return new JsonReader(rt, view.array, view.offset, end).read();
    }
}
