package mp.port.unix.internal.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.Storage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class HostStorageTest {
    @TempDir Path folder;
    private HostStorage storage;

    @BeforeEach
    void makeFiles() throws IOException {
        storage = new HostStorage(folder);
        Files.writeString(folder.resolve("file"), "abc");
        Files.createDirectory(folder.resolve("full"));
        Files.writeString(folder.resolve("full/x"), "");
    }

    private static void fails(HostError error, Executable body) {
        Storage.Failure failure = assertThrows(Storage.Failure.class, body);
        assertEquals(error, HostError.of(failure.errno));
    }

    private void write(String path, String mode, String text) throws IOException {
        try (SeekableByteChannel file = storage.open(path, mode)) {
            file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private String content(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    @Test
    void modesAreThoseOfPython() throws IOException {
        write("file", "r+", "X");
        assertEquals("Xbc", content("file"));
        write("file", "a", "d");
        assertEquals("Xbcd", content("file"));
        write("file", "wb", "e");
        assertEquals("e", content("file"));
        write("new", "x", "1");
        write("new2", "w+", "2");
        assertEquals("12", content("new") + content("new2"));
        fails(HostError.EEXIST, () -> storage.open("new", "x"));
    }

    @Test
    void appendingFilesCanBeRead() throws IOException {
        try (SeekableByteChannel file = storage.open("file", "a+")) {
            file.position(1);
            ByteBuffer read = ByteBuffer.allocate(1);
            file.read(read);
            file.write(ByteBuffer.wrap(new byte[] {'!'}));
            assertArrayEquals(new byte[] {'b'}, read.array());
        }
        assertEquals("abc!", content("file"));
    }

    @Test
    void failuresToOpenHaveNumbers() {
        fails(HostError.ENOENT, () -> storage.open("absent", "r"));
        fails(HostError.ENOENT, () -> storage.open("", "r"));
        fails(HostError.EISDIR, () -> storage.open("full", "r"));
        fails(HostError.EISDIR, () -> storage.open("full", "w"));
        fails(HostError.ENOTDIR, () -> storage.open("file/x", "w"));
        fails(HostError.ENAMETOOLONG, () -> storage.open("n".repeat(300), "w"));
        fails(HostError.EINVAL, () -> storage.open("nul\0", "r"));
    }

    @Test
    void failuresToChangeHaveNumbers() {
        fails(HostError.EISDIR, () -> storage.remove("full"));
        fails(HostError.ENOENT, () -> storage.remove("absent"));
        fails(HostError.ENOTDIR, () -> storage.rmdir("file"));
        fails(HostError.ENOENT, () -> storage.rmdir("absent"));
        fails(HostError.ENOTEMPTY, () -> storage.rmdir("full"));
        fails(HostError.EEXIST, () -> storage.mkdir("full"));
        fails(HostError.ENOENT, () -> storage.mkdir("absent/x"));
        fails(HostError.ENOENT, () -> storage.rename("absent", "y"));
        fails(HostError.EISDIR, () -> storage.rename("file", "full"));
        fails(HostError.ENOTDIR, () -> storage.list("file"));
        fails(HostError.ENOTDIR, () -> storage.chdir("file"));
        fails(HostError.ENOENT, () -> storage.stat("absent"));
    }

    @Test
    void aRenamedFileReplacesTheOther() throws IOException {
        write("other", "w", "o");
        storage.rename("file", "other");
        assertEquals("abc", content("other"));
        assertFalse(Files.exists(folder.resolve("file")));
    }

    @Test
    void statAndListTellWhatIsThere() throws IOException {
        Storage.Stat file = storage.stat("file");
        assertEquals(3, file.size());
        assertFalse(file.directory());
        assertTrue(file.inode() > 0);
        assertTrue(storage.stat("full").directory());
        Files.createSymbolicLink(folder.resolve("full/dangling"), Path.of("nowhere"));
        List<String> names =
                storage.list("full").stream().map(Storage.Entry::name).sorted().toList();
        assertEquals(List.of("dangling", "x"), names);
    }

    @Test
    void theCurrentFolderIsItsOwn() throws IOException {
        storage.chdir("full");
        assertEquals(folder.resolve("full").toRealPath().toString(), storage.cwd());
        assertEquals(0, storage.stat("x").size());
        storage.chdir("..");
        assertEquals(3, storage.stat("file").size());
    }
}
