package mp.emitter.nativecode.internal;

import mp.core.Clock;
import mp.core.Console;
import mp.core.runtime.Host;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A console that keeps what is written, and a clock that stands still. */
final class Recorder implements Console, Clock {
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    Host host() {
        return new Host(this, this, null, null);
    }

    /** What was written since the last time. */
    synchronized String take() {
        String text = output.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        output.reset();
        return text;
    }

    @Override
    public synchronized void write(byte[] data, int from, int n) {
        output.write(data, from, n);
    }

    @Override
    public void writeError(byte[] data, int from, int n) {}

    @Override
    public int read(byte[] to, int from, int n) {
        return -1;
    }

    @Override
    public long nanos() {
        return 0;
    }

    @Override
    public long epochNanos() {
        return 0;
    }

    @Override
    public boolean waitUntil(long nanos) {
        return true;
    }
}
