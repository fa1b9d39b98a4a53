package mp.emitter.nativecode.internal.thumb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** ARM's assembler of the GNU project, as Debian's package binutils-arm-none-eabi has it. */
final class GnuAssembler {
    private static final String PREFIX = "arm-none-eabi-";
    private static final String BEGIN = ".syntax unified\n.thumb\n.text\n";

    private final Path folder;

    GnuAssembler(Path folder) {
        this.folder = folder;
    }

    static boolean isInstalled() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            if (Files.isExecutable(Path.of(folder, PREFIX + "as"))
                    && Files.isExecutable(Path.of(folder, PREFIX + "objcopy"))) {
                return true;
            }
        }
        return false;
    }

    byte[] assemble(Iterable<String> lines) throws IOException, InterruptedException {
        Path source = folder.resolve("code.s");
        Path object = folder.resolve("code.o");
        Path binary = folder.resolve("code.bin");
        Files.writeString(source, BEGIN + String.join("\n", lines) + "\n");
        String cpu = "-mcpu=cortex-m4";
        run(PREFIX + "as", cpu, "-mfpu=fpv4-sp-d16", "-o", object.toString(), source.toString());
        run(PREFIX + "objcopy", "-O", "binary", object.toString(), binary.toString());
        return Files.readAllBytes(binary);
    }

    private void run(String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        assertEquals(0, process.waitFor(), () -> read(said));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
