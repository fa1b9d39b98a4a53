package mp.stdlib.internal.crypto;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.options.Option;
import mp.core.runtime.BufferView;
import mp.core.runtime.Runtime;

import java.security.GeneralSecurityException;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * An AES cipher. Its direction is that of the first call; a stream of blocks goes on from one call
 * to the next.
 */
@PyType(value = "aes", payload = true)
public final class AesType {
    private static final int BLOCK = 16;

    /** Bytes between two polls. */
    private static final int PIECE = 1 << 14;

    /** About what a cipher and its key schedule take. */
    private static final int SIZE = 512;

    private final int mode;
    private final SecretKeySpec key;
    private final IvParameterSpec start;
    private Cipher cipher;
    private boolean encrypts;

    private AesType(int mode, byte[] key, byte[] start) {
        this.mode = mode;
        this.key = new SecretKeySpec(key, "AES");
        this.start = start == null ? null : new IvParameterSpec(start);
    }

    @Slot(Slot.Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 2, 3);
        long mode = rt.toLong(rt.arg(base + 1));
        boolean counts = mode == CryptolibModule.MODE_CTR && rt.options.on(Option.PY_CRYPTOLIB_CTR);
        boolean chains = mode == CryptolibModule.MODE_CBC;
        if (mode != CryptolibModule.MODE_ECB && !chains && !counts) {
            throw rt.valueError("mode");
        }
        byte[] key = bytes(rt, rt.arg(base));
        if (key.length != BLOCK && key.length != 2 * BLOCK) {
            throw rt.valueError("key");
        }
        byte[] start = null;
        if (n > 2 && rt.arg(base + 2) != rt.none) {
            start = bytes(rt, rt.arg(base + 2));
        }
        if (start == null ? chains || counts : start.length != BLOCK) {
            throw rt.valueError("IV");
        }
        AesType aes = new AesType((int) mode, key, start);
        return rt.newPayload(AesTypeTable.TABLE.ordinal, 1, aes, SIZE);
    }

    private static byte[] bytes(Runtime rt, long w) {
        BufferView view = new BufferView();
        rt.buffer(w, view, false);
        rt.reserve(view.length);
        byte[] to = new byte[view.length];
        System.arraycopy(view.array, view.offset, to, 0, view.length);
        return to;
    }

    @PyFunction(optional = 1)
    long encrypt(Runtime rt, long data, long output) {
        return process(rt, data, output, true);
    }

    @PyFunction(optional = 1)
    long decrypt(Runtime rt, long data, long output) {
        return process(rt, data, output, false);
    }

    private long process(Runtime rt, long data, long output, boolean encrypt) {
        byte[] bytes = bytes(rt, data);
        if (mode != CryptolibModule.MODE_CTR && bytes.length % BLOCK != 0) {
            throw rt.valueError("blksize % 16");
        }
        BufferView view = new BufferView();
        if (output != 0) {
            rt.buffer(output, view, true);
            if (view.length < bytes.length) {
                throw rt.valueError("output too small");
            }
        }
        if (cipher == null) {
            begin(encrypt);
        } else if (encrypt != encrypts) {
            throw rt.valueError("can't encrypt & decrypt");
        }
        for (int at = 0; at < bytes.length; at += PIECE) {
            rt.poll();
            update(bytes, at, Math.min(PIECE, bytes.length - at));
        }
        if (output == 0) {
            return rt.newBytes(bytes);
        }
        rt.buffer(output, view, true);
        System.arraycopy(bytes, 0, view.array, view.offset, Math.min(view.length, bytes.length));
        return output;
    }

    private void begin(boolean encrypt) {
        String name =
                switch (mode) {
                    case CryptolibModule.MODE_CBC -> "AES/CBC/NoPadding";
                    case CryptolibModule.MODE_CTR -> "AES/CTR/NoPadding";
                    default -> "AES/ECB/NoPadding";
                };
        try {
            Cipher made = Cipher.getInstance(name);
            int direction = encrypt ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE;
            if (mode == CryptolibModule.MODE_ECB) {
                made.init(direction, key);
            } else {
                made.init(direction, key, start);
            }
            cipher = made;
            encrypts = encrypt;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + name, e);
        }
    }

    private void update(byte[] bytes, int at, int n) {
        byte[] done = cipher.update(bytes, at, n);
        if (done == null ? n != 0 : done.length != n) {
            throw new IllegalStateException("a cipher without padding holds nothing back");
        }
        if (done != null) {
            System.arraycopy(done, 0, bytes, at, n);
        }
    }
}
