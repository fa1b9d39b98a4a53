package mp.compiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.code.MpyFormatException;
import mp.core.code.MpyReader;
import mp.core.code.MpyWriter;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The reader takes what the writer wrote, and turns down damaged files with its own exception. */
class MutatedMpyTest {
    private static final Path FOLDER = Path.of("src/test/resources/mp/compiler/code");
    private static final int SMALL_INT_BITS = 63;
    private static final int ROUNDS = 10_000;

    private static List<byte[]> files() throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> sources = Files.list(FOLDER)) {
            for (Path p : sources.filter(f -> f.toString().endsWith(".py")).sorted().toList()) {
                String name = p.getFileName().toString();
                files.add(
                        new CrossCompiler(CrossSettings.DEFAULT)
                                .compile(Files.readAllBytes(p), name));
            }
        }
        return files;
    }

    @Test
    void readAndWrittenAgainIsTheSame() throws IOException {
        for (byte[] mpy : files()) {
            assertArrayEquals(mpy, MpyWriter.write(MpyReader.read(mpy, SMALL_INT_BITS)));
        }
    }

    @Test
    void damageIsTurnedDown() throws IOException {
        List<byte[]> files = files();
        Random random = new Random(20_260_101);
        int turnedDown = 0;
        for (int i = 0; i < ROUNDS; i++) {
            byte[] mpy = damaged(files.get(random.nextInt(files.size())).clone(), random);
            try {
                MpyReader.read(mpy, SMALL_INT_BITS);
            } catch (MpyFormatException e) {
                turnedDown++;
            }
        }
        assertTrue(turnedDown > ROUNDS / 4, turnedDown + " turned down");
    }

    private static byte[] damaged(byte[] mpy, Random random) {
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(mpy.length);
            switch (random.nextInt(4)) {
                case 0 -> mpy[at] = (byte) random.nextInt(256);
                case 1 -> mpy[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> mpy[at] = (byte) 0xff;
                default -> mpy = Arrays.copyOf(mpy, Math.max(1, at));
            }
        }
        return mpy;
    }
}
