package mp.repl.jline.internal;

import mp.core.repl.Terminal;
import mp.core.repl.TerminalSize;

import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.AbstractTerminal;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jline.utils.NonBlockingReader;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The terminal of the REPL as JLine sees it. The port switches its modes before a line is read and
 * after it, so attributes are only remembered here, and Ctrl-C is a key like others.
 */
final class WireTerminal extends AbstractTerminal {
    /** Of a terminal that does not tell. */
    private static final TerminalSize USUAL = new TerminalSize(80, 24);

    private final Terminal wire;
    private final KeyReader keys;
    private final OutputStream output;
    private final PrintWriter writer;
    private Attributes attributes = new Attributes();

    WireTerminal(Terminal wire, String type) throws IOException {
        super("micropython", type, StandardCharsets.UTF_8, SignalHandler.SIG_DFL);
        this.wire = wire;
        this.keys = new KeyReader(wire);
        this.output = new Output();
        this.writer = new PrintWriter(output, false, StandardCharsets.UTF_8);
        parseInfoCmp();
    }

    @Override
    public NonBlockingReader reader() {
        return keys;
    }

    @Override
    public PrintWriter writer() {
        return writer;
    }

    @Override
    public InputStream input() {
        throw new UnsupportedOperationException("keys are read as characters");
    }

    @Override
    public OutputStream output() {
        return output;
    }

    @Override
    public Attributes getAttributes() {
        return new Attributes(attributes);
    }

    @Override
    public void setAttributes(Attributes wanted) {
        attributes = new Attributes(wanted);
    }

    @Override
    public Size getSize() {
        TerminalSize size = wire.size().orElse(USUAL);
        return new Size(size.columns(), size.rows());
    }

    @Override
    public void setSize(Size size) {
        throw new UnsupportedOperationException("the terminal says how large it is");
    }

    @Override
    public TerminalProvider getProvider() {
        return null;
    }

    @Override
    public SystemStream getSystemStream() {
        return null;
    }

    /** Bytes go to the wire, which holds them back until it is flushed. */
    private final class Output extends OutputStream {
        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] data, int from, int n) {
            wire.write(data, from, n);
        }

        @Override
        public void flush() {
            wire.flush();
        }
    }
}
