package mp.port.pyboard.internal.serial;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The standard streams of the process. Where the input ends, the line ends. */
public final class StreamLink implements Link {
    private final InputStream in;
    private final OutputStream out;

    /** A link over streams that somebody else closes. */
    public StreamLink(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public void start(SerialLine line) {
        line.plug(new BufferedOutputStream(out));
        Thread.ofPlatform().daemon().name("serial line").start(() -> bring(line));
    }

    private void bring(SerialLine line) {
        byte[] piece = new byte[4096];
        try {
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                line.received(piece, n);
            }
        } catch (IOException e) {
            // What cannot be read any more has ended.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        line.end();
    }

    @Override
    public String address() {
        return "";
    }

    @Override
    public void close() {
        // The streams are those of the process.
    }
}
