package mp.port.pyboard.internal.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the data of boards comes from; paths use {@code /}. */
public interface BoardFiles {
    /** Opens a file; null where there is none. */
    InputStream open(String path) throws IOException;

    /** The boards of this bundle. */
    static BoardFiles ofBundle() {
        return path -> BoardFiles.class.getResourceAsStream("/boards/" + path);
    }

    /** The boards in a folder of somebody's own, which may also hold files of MCUs. */
    static BoardFiles in(Path folder) {
        return path -> {
            Path file = folder.resolve(path);
            return Files.isRegularFile(file) ? Files.newInputStream(file) : ofBundle().open(path);
        };
    }

    /** Whether there is a file. */
    default boolean has(String path) {
        try (InputStream in = open(path)) {
            return in != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text of a file.
     *
     * @throws BoardException where there is none
     */
    default String text(String path) {
        try (InputStream in = open(path)) {
            if (in == null) {
                throw new BoardException(path, "is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
