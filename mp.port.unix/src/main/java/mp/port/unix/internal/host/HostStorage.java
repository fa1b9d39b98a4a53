package mp.port.unix.internal.host;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import mp.core.Storage;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The files of the machine. Relative paths start at a current folder of its own, because a Java
 * process cannot change its folder.
 */
public final class HostStorage implements Storage {
    private static final String ATTRIBUTES = "unix:isDirectory,size,lastModifiedTime,ino";

    private Path cwd;

    /** Begins in a folder. */
    public HostStorage(Path cwd) {
        this.cwd = cwd.toAbsolutePath();
    }

    /** The absolute path without links. */
    public Path realPath(String path) throws IOException {
        return run(path, Path::toRealPath);
    }

    @Override
    public SeekableByteChannel open(String path, String mode) throws IOException {
        return run(
                path,
                p -> {
                    if (Files.isDirectory(p)) {
                        throw HostError.EISDIR.at(path);
                    }
                    Set<StandardOpenOption> options = options(mode);
                    // Java refuses to read what it appends to.
                    if (options.contains(READ) && options.remove(APPEND)) {
                        return new AppendingChannel(Files.newByteChannel(p, options));
                    }
                    return Files.newByteChannel(p, options);
                });
    }

    private static Set<StandardOpenOption> options(String mode) {
        EnumSet<StandardOpenOption> options = EnumSet.noneOf(StandardOpenOption.class);
        boolean both = mode.indexOf('+') >= 0;
        if (mode.indexOf('w') >= 0) {
            options.addAll(EnumSet.of(WRITE, CREATE, TRUNCATE_EXISTING));
        } else if (mode.indexOf('a') >= 0) {
            options.addAll(EnumSet.of(WRITE, CREATE, APPEND));
        } else if (mode.indexOf('x') >= 0) {
            options.addAll(EnumSet.of(WRITE, CREATE_NEW));
        } else {
            options.add(READ);
        }
        if (both) {
            options.addAll(EnumSet.of(READ, WRITE));
        }
        return options;
    }

    @Override
    public Stat stat(String path) throws IOException {
        return run(path, HostStorage::statOf);
    }

    private static Stat statOf(Path path, LinkOption... links) throws IOException {
        Map<String, Object> all = Files.readAttributes(path, ATTRIBUTES, links);
        return new Stat(
                (Boolean) all.get("isDirectory"),
                (Long) all.get("size"),
                ((FileTime) all.get("lastModifiedTime")).to(TimeUnit.SECONDS),
                (Long) all.get("ino"));
    }

    @Override
    public List<Entry> list(String path) throws IOException {
        return run(
                path,
                folder -> {
                    List<Entry> entries = new ArrayList<>();
                    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
                        for (Path child : children) {
                            // A link that leads nowhere is an entry too.
                            Stat stat =
                                    Files.exists(child)
                                            ? statOf(child)
                                            : statOf(child, NOFOLLOW_LINKS);
                            entries.add(new Entry(child.getFileName().toString(), stat));
                        }
                    } catch (DirectoryIteratorException e) {
                        throw e.getCause();
                    }
                    return entries;
                });
    }

    @Override
    public void mkdir(String path) throws IOException {
        run(path, Files::createDirectory);
    }

    @Override
    public void remove(String path) throws IOException {
        run(
                path,
                p -> {
                    if (Files.isDirectory(p, NOFOLLOW_LINKS)) {
                        throw HostError.EISDIR.at(path);
                    }
                    Files.delete(p);
                    return p;
                });
    }

    @Override
    public void rmdir(String path) throws IOException {
        run(
                path,
                p -> {
                    if (Files.exists(p) && !Files.isDirectory(p, NOFOLLOW_LINKS)) {
                        throw HostError.ENOTDIR.at(path);
                    }
                    Files.delete(p);
                    return p;
                });
    }

    @Override
    public void rename(String from, String to) throws IOException {
        run(
                from,
                source ->
                        run(
                                to,
                                target ->
                                        Files.move(
                                                source, target, StandardCopyOption.ATOMIC_MOVE)));
    }

    @Override
    public synchronized String cwd() {
        return cwd.toString();
    }

    @Override
    public void chdir(String path) throws IOException {
        Path folder = realPath(path);
        if (!Files.isDirectory(folder)) {
            throw HostError.ENOTDIR.at(path);
        }
        if (!Files.isExecutable(folder)) {
            throw HostError.EACCES.at(path);
        }
        synchronized (this) {
            cwd = folder;
        }
    }

    /** Something done with a file. */
    private interface Work<T> {
        T with(Path path) throws IOException;
    }

    private <T> T run(String path, Work<T> work) throws IOException {
        if (path.isEmpty()) {
            throw HostError.ENOENT.at(path);
        }
        try {
            return work.with(resolve(path));
        } catch (InvalidPathException e) {
            throw HostError.EINVAL.at(path);
        } catch (Failure e) {
            throw e;
        } catch (IOException e) {
            throw HostError.failure(e, path);
        }
    }

    private synchronized Path resolve(String path) {
        return cwd.resolve(path);
    }
}
