package mp.stdlib.internal.vfs.fat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mp.core.Storage;
import mp.core.Storage.Failure;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

class FatStorageTest {
    private static final int ENOENT = 2;
    private static final int EIO = 5;
    private static final int EACCES = 13;
    private static final int EEXIST = 17;
    private static final int EINVAL = 22;
    private static final int ENOSPC = 28;

    private static final long NOON = 1_000_000_800;

    private final RamBlocks device = new RamBlocks(224);
    private Storage files;

    @BeforeEach
    void format() throws IOException {
        new FatFormat().format(device, "pybflash");
        mount();
    }

    private void mount() throws IOException {
        files = new FatFormat().mount(device, () -> NOON);
    }

    private void write(String path, String mode, byte[] data) throws IOException {
        try (SeekableByteChannel channel = files.open(path, mode)) {
            assertEquals(data.length, channel.write(ByteBuffer.wrap(data)));
        }
    }

    private byte[] read(String path) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (SeekableByteChannel channel = files.open(path, "r")) {
            ByteBuffer piece = ByteBuffer.allocate(100);
            while (channel.read(piece.clear()) > 0) {
                all.write(piece.array(), 0, piece.position());
            }
        }
        return all.toByteArray();
    }

    private List<String> names(String path) throws IOException {
        return files.list(path).stream().map(Storage.Entry::name).sorted().toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void fails(int errno, Action action) {
        assertEquals(errno, assertThrows(Failure.class, action::run).errno);
    }

    private interface Action {
        void run() throws IOException;
    }

    @Test
    void namesKeepTheirCaseAndAreFoundInAny() throws IOException {
        write("main.py", "w", bytes("x"));
        write("UPPER.TXT", "w", bytes("y"));
        write("A rather long name, with dots.and.more", "w", bytes("z"));
        write("\u00e4\u20ac", "w", bytes("u"));
        mount();
        assertEquals(
                List.of(
                        "A rather long name, with dots.and.more",
                        "UPPER.TXT",
                        "main.py",
                        "\u00e4\u20ac"),
                names("/"));
        assertArrayEquals(bytes("x"), read("/MAIN.PY"));
        assertArrayEquals(bytes("z"), read("a rather long name, with dots.AND.more"));
    }

    @Test
    void foldersNestAndKnowTheirWay() throws IOException {
        files.mkdir("lib");
        files.mkdir("lib/deep");
        write("/lib/deep/a.py", "w", bytes("1"));
        files.chdir("lib/deep");
        assertEquals("/lib/deep", files.cwd());
        assertArrayEquals(bytes("1"), read("../deep/./a.py"));
        assertEquals(List.of("deep"), names(".."));
        fails(EACCES, () -> files.rmdir("/lib"));
        fails(EEXIST, () -> files.mkdir("/lib"));
        fails(ENOENT, () -> files.mkdir("/no/way"));
        fails(EINVAL, () -> files.mkdir("/bad?"));
        files.chdir("/");
        files.rename("lib/deep", "moved");
        assertEquals(List.of("a.py"), names("moved"));
        fails(EINVAL, () -> files.rename("moved", "moved/inside"));
        VolumeCheck.check(device);
    }

    @Test
    void modesDoWhatPythonSays() throws IOException {
        fails(ENOENT, () -> files.open("f", "r"));
        write("f", "w", bytes("abc"));
        write("f", "a", bytes("de"));
        fails(EEXIST, () -> files.open("f", "x"));
        try (SeekableByteChannel f = files.open("f", "r+")) {
            f.position(4096);
            f.write(ByteBuffer.wrap(bytes("!")));
        }
        assertEquals(4097, files.stat("f").size());
        assertEquals(0, read("f")[5]);
        write("f", "w", bytes("short"));
        assertArrayEquals(bytes("short"), read("f"));
        assertEquals(NOON, files.stat("f").mtime());
        VolumeCheck.check(device);
    }

    @Test
    void whoeverHasARemovedFileOpenCannotHarmOthers() throws IOException {
        SeekableByteChannel open = files.open("f", "w");
        open.write(ByteBuffer.wrap(new byte[3000]));
        files.remove("f");
        write("g", "w", new byte[5000]);
        fails(EIO, () -> open.write(ByteBuffer.wrap(bytes("x"))));
        assertArrayEquals(new byte[5000], read("g"));
        VolumeCheck.check(device);
    }

    @Test
    void aFullVolumeSaysSo() throws IOException {
        long free = files.space("/").free();
        SeekableByteChannel f = files.open("f", "w");
        int size = (int) free * RamBlocks.SIZE;
        assertEquals(size, f.write(ByteBuffer.wrap(new byte[size + 1000])));
        fails(ENOSPC, () -> f.write(ByteBuffer.wrap(bytes("x"))));
        assertEquals(0, files.space("/").free());
        files.remove("f");
        assertEquals(free, files.space("/").free());
        VolumeCheck.check(device);
    }

    @Test
    void randomWorkLeavesWhatAMapHolds() throws IOException {
        Random random = new Random(7);
        Map<String, byte[]> model = new TreeMap<>();
        files.mkdir("sub");
        for (int step = 0; step < 3000; step++) {
            String name = (random.nextBoolean() ? "" : "sub/") + "a file " + random.nextInt(12);
            try {
                change(random, name, model);
            } catch (Failure e) {
                assertEquals(ENOSPC, e.errno);
                model.put(name, read(name));
            }
            if (step % 100 == 0) {
                mount();
                VolumeCheck.check(device);
            }
        }
        for (Map.Entry<String, byte[]> file : model.entrySet()) {
            assertArrayEquals(file.getValue(), read(file.getKey()), file.getKey());
        }
        assertEquals(model.size() + 1, names("/").size() + names("sub").size());
    }

    private void change(Random random, String name, Map<String, byte[]> model) throws IOException {
        byte[] data = new byte[random.nextInt(9000)];
        random.nextBytes(data);
        byte[] before = model.getOrDefault(name, new byte[0]);
        switch (random.nextInt(5)) {
            case 0 -> {
                files.open(name, "w").close();
                model.put(name, new byte[0]);
                int n = part(name, "w", data);
                model.put(name, Arrays.copyOf(data, n));
            }
            case 1 -> {
                int n = part(name, "a", data);
                byte[] whole = Arrays.copyOf(before, before.length + n);
                System.arraycopy(data, 0, whole, before.length, n);
                model.put(name, whole);
            }
            case 2 -> {
                if (model.remove(name) != null) {
                    files.remove(name);
                }
            }
            case 3 -> {
                String to = "sub/a file " + random.nextInt(12);
                if (model.containsKey(name) && !to.equals(name)) {
                    files.rename(name, to);
                    model.put(to, model.remove(name));
                }
            }
            default -> {
                if (model.containsKey(name)) {
                    assertArrayEquals(before, read(name), name);
                }
            }
        }
    }

    private int part(String name, String mode, byte[] data) throws IOException {
        try (SeekableByteChannel channel = files.open(name, mode)) {
            if (mode.equals("a")) {
                channel.position(channel.size());
            }
            return channel.write(ByteBuffer.wrap(data));
        }
    }

    @Test
    void largerDevicesGetSixteenBits() throws IOException {
        RamBlocks large = new RamBlocks(20_000);
        new FatFormat().format(large, "big");
        assertEquals(16, Geometry.read(large).bits());
        Storage there = new FatFormat().mount(large, () -> NOON);
        there.mkdir("x");
        try (SeekableByteChannel f = there.open("x/f", "w")) {
            f.write(ByteBuffer.wrap(new byte[1_000_000]));
        }
        VolumeCheck.check(large);
        fails(19, () -> new FatFormat().mount(new RamBlocks(224), () -> 0));
    }
}
