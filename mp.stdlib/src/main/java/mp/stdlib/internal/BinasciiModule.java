package mp.stdlib.internal;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.runtime.BufferView;
import mp.core.runtime.Runtime;
import mp.core.text.HexText;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;

/** The module {@code binascii}. */
@PyModule(value = "binascii", option = "MICROPY_PY_BINASCII", extensible = true)
final class BinasciiModule {
    private BinasciiModule() {}

    /** Two digits for each byte, perhaps with a separator between them. */
    @PyFunction(optional = 1, option = "MICROPY_PY_BUILTINS_BYTES_HEX")
    static long hexlify(Runtime rt, long data, long separator) {
        BufferView view = view(rt, data);
        int between = -1;
        if (separator != 0) {
            byte[] text = text(rt, separator);
            between = text.length == 0 ? 0 : text[0] & 0xff;
        }
        rt.reserve(3L * view.length);
        return rt.newBytes(HexText.of(view.array, view.offset, view.length, between));
    }

    private static byte[] text(Runtime rt, long w) {
        return rt.is(w, Kind.BYTES) ? rt.bytes(w) : rt.string(w).getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes from pairs of digits. */
    @PyFunction(option = "MICROPY_PY_BUILTINS_BYTES_HEX")
    static long unhexlify(Runtime rt, long digits) {
        BufferView view = view(rt, digits);
        rt.reserve(view.length);
        byte[] bytes = HexText.parse(view.array, view.offset, view.length);
        if (bytes == null) {
            throw rt.valueError("non-hex digit");
        }
        return rt.newBytes(bytes);
    }

    /** Bytes from base 64; characters outside the alphabet are skipped. */
    @PyFunction("a2b_base64")
    static long fromBase64(Runtime rt, long text) {
        BufferView view = view(rt, text);
        rt.reserve(view.length);
        byte[] to = new byte[view.length * 3 / 4 + 1];
        int n = 0;
        int bits = 0;
        int held = 0;
        boolean padded = false;
        for (int i = 0; i < view.length; i++) {
            int c = view.array[view.offset + i];
            if (c == '=') {
                if (held == 2 || (held == 4 && padded)) {
                    held = 0;
                    break;
                }
                padded = true;
            }
            int sextet = sextet(c);
            if (sextet < 0) {
                continue;
            }
            padded = false;
            bits = bits << 6 | sextet;
            held += 6;
            if (held >= 8) {
                held -= 8;
                to[n++] = (byte) (bits >> held);
            }
        }
        if (held != 0) {
            throw rt.valueError("incorrect padding");
        }
        return rt.newBytes(Arrays.copyOf(to, n));
    }

    private static int sextet(int c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        return c == '+' ? 62 : c == '/' ? 63 : -1;
    }

    /** Base 64 of bytes, with a line end behind it unless it is not wanted. */
    @PyFunction(
            value = "b2a_base64",
            optional = 1,
            keywords = {"newline"})
    static long toBase64(Runtime rt, long data, long newline) {
        BufferView view = view(rt, data);
        rt.reserve(4L * view.length);
        byte[] exact = Arrays.copyOfRange(view.array, view.offset, view.offset + view.length);
        byte[] text = Base64.getEncoder().encode(exact);
        if (newline == 0 || rt.truth(newline)) {
            text = Arrays.copyOf(text, text.length + 1);
            text[text.length - 1] = '\n';
        }
        return rt.newBytes(text);
    }

    /** The checksum CRC-32, begun or continued. */
    @PyFunction(optional = 1, option = "MICROPY_PY_BINASCII_CRC32")
    static long crc32(Runtime rt, long data, long value) {
        BufferView view = view(rt, data);
        int start = value == 0 ? 0 : (int) rt.toLongTruncated(value);
        if (start == 0) {
            CRC32 crc = new CRC32();
            crc.update(view.array, view.offset, view.length);
            return rt.newInt(crc.getValue());
        }
        return rt.newInt(continued(~start, view) & 0xffffffffL);
    }

    private static int continued(int register, BufferView view) {
        for (int i = 0; i < view.length; i++) {
            register ^= view.array[view.offset + i] & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                register = register >>> 1 ^ (register & 1) * 0xedb88320;
            }
        }
        return ~register;
    }

    private static BufferView view(Runtime rt, long w) {
        BufferView view = new BufferView();
        rt.buffer(w, view, false);
        return view;
    }
}
