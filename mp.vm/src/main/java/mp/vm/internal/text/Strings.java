package mp.vm.internal.text;

import mp.core.memory.Kind;
import mp.core.runtime.PyException;
import mp.core.text.Utf8;
import mp.vm.internal.run.QstrPool;
import mp.vm.internal.run.VmRuntime;

import java.util.Arrays;

/**
 * What every part of the VM asks of a str or bytes word, interned or not.
 *
 * <p>A heap str is raw: its payload is the exact UTF-8 bytes, which never change; slot {@link
 * #HASH} caches the hash and slot {@link #COUNT} the number of characters plus one (0 means not
 * known yet). A bytes object has the same payload and hash, and no count.
 */
public final class Strings {
    /** The slot of the cached hash of a str or bytes object. */
    static final int HASH = 2;

    /** The slot of a str's number of characters plus one. */
    static final int COUNT = 3;

    private static final int LONGEST_NAME = 255;

    private Strings() {}

    /** Whether the characters of a str are its bytes. */
    public static boolean isAscii(VmRuntime rt, long str) {
        return length(rt, str) == rt.bytes(str).length;
    }

    /** The number of characters of a str. */
    public static int length(VmRuntime rt, long str) {
        if (rt.model.isQstr(str)) {
            byte[] data = rt.bytes(str);
            return Utf8.count(data, 0, data.length);
        }
        int known = (int) rt.slot(str, COUNT);
        if (known != 0) {
            return known - 1;
        }
        byte[] data = rt.bytes(str);
        int n = Utf8.count(data, 0, data.length);
        rt.slot(str, COUNT, n + 1);
        return n;
    }

    /**
     * The bytes of a str or bytes object.
     *
     * @throws PyException TypeError where it is neither
     */
    public static byte[] bytesOf(VmRuntime rt, long w) {
        if (rt.isStr(w) || rt.is(w, Kind.BYTES)) {
            return rt.bytes(w);
        }
        throw notStr(rt, w);
    }

    /** The TypeError of something that is used where a str is wanted. */
    public static PyException notStr(VmRuntime rt, long w) {
        return rt.typeError("can't convert '" + rt.typeName(w) + "' object to str implicitly");
    }

    /**
     * The interned string of a str; TypeError where it is none, RuntimeError where it is too long.
     */
    public static long intern(VmRuntime rt, long w) {
        if (!rt.isStr(w)) {
            throw notStr(rt, w);
        }
        byte[] data = rt.bytes(w);
        int id = rt.vm.qstrs.find(data);
        if (id == 0) {
            if (data.length > LONGEST_NAME) {
                throw rt.raise(Kind.RUNTIME_ERROR, "name too long");
            }
            id = rt.vm.qstrs.intern(data);
        }
        return rt.model.qstr(id);
    }

    /** Whether two words, each a str or each a bytes object, have the same bytes. */
    public static boolean eq(VmRuntime rt, long a, long b) {
        if (a == b) {
            return true;
        }
        boolean aq = rt.model.isQstr(a);
        boolean bq = rt.model.isQstr(b);
        if (aq && bq) {
            return false;
        }
        if (!aq && !bq) {
            long ha = rt.slot(a, HASH);
            long hb = rt.slot(b, HASH);
            if (ha != 0 && hb != 0 && ha != hb) {
                return false;
            }
        }
        return Arrays.equals(rt.bytes(a), rt.bytes(b));
    }

    /** The unmasked hash of a str or bytes object, never 0; equal bytes have equal hashes. */
    public static int hash(VmRuntime rt, long w) {
        if (rt.model.isQstr(w)) {
            int h = rt.vm.qstrs.hash(rt.model.qstrId(w));
            return h != 0 ? h : 1;
        }
        int h = (int) rt.slot(w, HASH);
        if (h == 0) {
            byte[] data = rt.bytes(w);
            h = QstrPool.hash(data, 0, data.length);
            h = h != 0 ? h : 1;
            rt.slot(w, HASH, h);
        }
        return h;
    }

    /** The hash that scripts see: 16 bits, never 0. */
    public static int visibleHash(VmRuntime rt, long w) {
        int h = hash(rt, w) & 0xffff;
        return h != 0 ? h : 1;
    }

    /** A str from bytes that nobody changes afterwards. Kept. The shortest are interned. */
    public static long make(VmRuntime rt, byte[] utf8) {
        if (utf8.length == 0 || utf8.length == 1 && utf8[0] >= 0) {
            return rt.model.qstr(rt.vm.qstrs.intern(utf8));
        }
        return rt.newStr(utf8);
    }

    /** The str of one ASCII character. Needs no keeping. */
    public static long character(VmRuntime rt, int c) {
        return rt.model.qstr(rt.vm.qstrs.character(c));
    }
}
