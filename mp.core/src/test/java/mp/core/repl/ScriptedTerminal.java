package mp.core.repl;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A terminal whose keys are given beforehand, and which shows nothing but the bytes it was sent.
 */
final class ScriptedTerminal implements Terminal {
    private final byte[] keys;
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private int at;
    boolean raw;

    ScriptedTerminal(String keys) {
        this.keys = keys.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public int read() {
        return at < keys.length ? keys[at++] & 0xff : -1;
    }

    @Override
    public void write(byte[] data, int from, int n) {
        shown.write(data, from, n);
    }

    @Override
    public void raw() {
        raw = true;
    }

    @Override
    public void cooked() {
        raw = false;
    }

    String shown() {
        return shown.toString(StandardCharsets.ISO_8859_1);
    }
}
