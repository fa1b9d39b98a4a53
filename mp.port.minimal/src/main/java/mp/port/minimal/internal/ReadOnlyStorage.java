package mp.port.minimal.internal;

import mp.core.Storage;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of one folder, to be imported and read, never changed. A script cannot leave the
 * folder: what it sees is what it was given.
 */
final class ReadOnlyStorage implements Storage {
    private static final int NO_ENTRY = 2;
    private static final int READ_ONLY = 30;

    private final Path root;

    ReadOnlyStorage(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    private Path resolve(String path) throws Failure {
        Path inside = root.resolve(path.replaceFirst("^/+", "")).normalize();
        if (!inside.startsWith(root)) {
            throw new Failure(NO_ENTRY, path);
        }
        return inside;
    }

    @Override
    public SeekableByteChannel open(String path, String mode) throws IOException {
        if (!mode.equals("r") && !mode.equals("rb")) {
            throw new Failure(READ_ONLY, path);
        }
        try {
            return Files.newByteChannel(resolve(path));
        } catch (NoSuchFileException e) {
            throw new Failure(NO_ENTRY, path);
        }
    }

    @Override
    public Stat stat(String path) throws IOException {
        Path file = resolve(path);
        if (!Files.exists(file)) {
            throw new Failure(NO_ENTRY, path);
        }
        long seconds = Files.getLastModifiedTime(file).toMillis() / 1000;
        return new Stat(Files.isDirectory(file), Files.size(file), seconds, 0);
    }

    @Override
    public List<Entry> list(String path) throws IOException {
        throw new Failure(READ_ONLY, path);
    }

    @Override
    public void mkdir(String path) throws IOException {
        throw new Failure(READ_ONLY, path);
    }

    @Override
    public void remove(String path) throws IOException {
        throw new Failure(READ_ONLY, path);
    }

    @Override
    public void rmdir(String path) throws IOException {
        throw new Failure(READ_ONLY, path);
    }

    @Override
    public void rename(String from, String to) throws IOException {
        throw new Failure(READ_ONLY, from);
    }

    @Override
    public String cwd() {
        return "/";
    }

    @Override
    public void chdir(String path) throws IOException {
        throw new Failure(READ_ONLY, path);
    }
}
