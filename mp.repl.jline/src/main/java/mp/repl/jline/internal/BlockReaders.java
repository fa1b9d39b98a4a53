package mp.repl.jline.internal;

import mp.core.repl.History;
import mp.core.repl.StatementReader;
import mp.core.repl.Terminal;

import org.osgi.service.component.annotations.Component;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes readers of blocks. */
@Component
public final class BlockReaders implements StatementReader.Maker {
    @Override
    public StatementReader on(Terminal terminal, String type, History history) {
        try {
            return new BlockReader(new WireTerminal(terminal, type), history);
        } catch (IOException e) {
            // JLine declares it; what it does there opens nothing.
            throw new UncheckedIOException(e);
        }
    }
}
