package mp.port.unix.internal;

import mp.core.repl.History;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The history of the REPL from one run to the next, the oldest line first. It is a convenience:
 * where the file cannot be read or written, there is none.
 */
final class HistoryFile {
    private final Path file;

    private HistoryFile(Path file) {
        this.file = file;
    }

    /** The file in a home folder, which may be null. */
    static HistoryFile in(String home) {
        return new HistoryFile(home == null ? null : Path.of(home, ".micropython.history"));
    }

    void readInto(History history) {
        if (file == null || !Files.isRegularFile(file)) {
            return;
        }
        try {
            Files.readAllLines(file, StandardCharsets.ISO_8859_1).forEach(history::add);
        } catch (IOException e) {
            return;
        }
    }

    void write(History history) {
        if (file == null) {
            return;
        }
        try {
            Files.write(file, history.lines(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return;
        }
    }
}
