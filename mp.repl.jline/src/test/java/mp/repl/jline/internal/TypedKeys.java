package mp.repl.jline.internal;

import mp.core.repl.Terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A terminal on which somebody has typed already; when all is read, the input ends. */
class TypedKeys implements Terminal {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final byte[] keys;
    private int at;

    TypedKeys(String keys) {
        this.keys = keys.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
        return at < keys.length ? keys[at++] & 0xff : -1;
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public void write(byte[] data, int from, int n) {
        shown.write(data, from, n);
    }

    /** All that was written. */
    String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
