package mp.stdlib.internal.deflate;

import mp.core.declare.Word;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;
import mp.core.runtime.StreamCalls;

/**
 * The bytes of a stream, one at a time, so that what follows the compressed data is left in it. The
 * stream's word is kept by the object that it belongs to.
 */
final class BitSource {
    private final Runtime rt;

    @Word("a slot of the object whose payload this is")
    private final long stream;

    private final byte[] one = new byte[1];

    BitSource(Runtime rt, long stream) {
        this.rt = rt;
        this.stream = stream;
    }

    /** The next byte; EOFError where there is none. */
    int next() {
        rt.poll();
        int n = StreamCalls.read(rt, stream, one, 0, 1);
        if (n < 0) {
            throw rt.osError(-n);
        }
        if (n == 0) {
            throw rt.raiseWith(Kind.EOF_ERROR, 0);
        }
        return one[0] & 0xff;
    }

    void skip(int n) {
        for (int i = 0; i < n; i++) {
            next();
        }
    }
}
