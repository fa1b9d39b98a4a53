package mp.core.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Growing UTF-8 text, what objects are printed into. Its size is charged by whoever makes it. */
public final class Text {
    private byte[] bytes = new byte[48];
    private int length;

    /** Length in bytes. */
    public int length() {
        return length;
    }

    /** The array behind it; valid up to {@link #length}. */
    public byte[] array() {
        return bytes;
    }

    /** A copy of the bytes. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Cuts it to a length. */
    public void truncate(int to) {
        length = to;
    }

    /** Appends a byte. */
    public Text add(int b) {
        room(1);
        bytes[length++] = (byte) b;
        return this;
    }

    /** Appends an ASCII (or any) string as UTF-8. */
    public Text add(String s) {
        int n = s.length();
        room(n);
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            if (c >= 0x80) {
                return add(s.substring(i).getBytes(StandardCharsets.UTF_8));
            }
            bytes[length++] = (byte) c;
        }
        return this;
    }

    /** Appends bytes. */
    public Text add(byte[] data) {
        return add(data, 0, data.length);
    }

    /** Appends bytes. */
    public Text add(byte[] data, int from, int n) {
        room(n);
        System.arraycopy(data, from, bytes, length, n);
        length += n;
        return this;
    }

    /** Appends a decimal number. */
    public Text add(long n) {
        return add(Long.toString(n));
    }

    private void room(int n) {
        if (bytes.length - length < n) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + n));
        }
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
