package mp.stdlib.internal;

import mp.core.declare.PyFunction;
import mp.core.runtime.BufferView;
import mp.core.runtime.Runtime;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A hash being computed: the payload of the types of {@code hashlib}. */
abstract class DigestMethods {
    /** What the state of a hash is charged with. */
    /** Bytes that are hashed between polls. */
    private static final int PIECE = 1 << 18;

    static final int STATE_BYTES = 128;

    private final MessageDigest digest;
    private boolean ended;

    DigestMethods(String algorithm) {
        try {
            digest = MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds bytes; the first ones may come with the constructor. */
    @PyFunction
    void update(Runtime rt, long data) {
        check(rt);
        BufferView view = new BufferView();
        rt.buffer(data, view, false);
        for (int done = 0; done < view.length; done += PIECE) {
            rt.poll();
            digest.update(view.array, view.offset + done, Math.min(PIECE, view.length - done));
        }
    }

    /** The hash of all bytes; nothing can be added afterwards. */
    @PyFunction
    long digest(Runtime rt) {
        check(rt);
        ended = true;
        return rt.newBytes(digest.digest());
    }

    private void check(Runtime rt) {
        if (ended) {
            throw rt.valueError("hash is final");
        }
    }

    /** Makes the object of a hash. */
    static long make(Runtime rt, int ordinal, DigestMethods hash, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 1);
        long w = rt.newPayload(ordinal, 1, hash, STATE_BYTES);
        if (n > 0) {
            hash.update(rt, rt.arg(base));
        }
        return w;
    }
}
