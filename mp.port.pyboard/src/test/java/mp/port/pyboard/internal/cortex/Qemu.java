package mp.port.pyboard.internal.cortex;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs cases on another implementation of a Cortex-M4, where its programs are installed. */
final class Qemu {
    private static final String[] TOOLS = {
        "qemu-system-arm", "arm-none-eabi-as", "arm-none-eabi-ld"
    };

    private final Path folder;

    /** Works in a folder. */
    Qemu(Path folder) {
        this.folder = folder;
    }

    static boolean isInstalled() {
        String[] path = System.getenv().getOrDefault("PATH", "").split(":");
        for (String tool : TOOLS) {
            boolean found = false;
            for (String directory : path) {
                found |= Files.isExecutable(Path.of(directory, tool));
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    List<Outcome> run(List<Case> cases) throws IOException, InterruptedException {
        try (InputStream source = Qemu.class.getResourceAsStream("harness.s")) {
            Files.write(folder.resolve("harness.s"), source.readAllBytes());
        }
        ByteBuffer input = buffer(cases.size() * Case.BYTES);
        cases.forEach(given -> given.write(input));
        Files.write(folder.resolve("cases.bin"), input.array());
        tool("arm-none-eabi-as harness.s -o harness.o");
        tool(
                "arm-none-eabi-ld --section-start=.vectors=0x08000000 -Ttext=0x08000100"
                        + " -Tdata=0x20000000 -Tbss=0x20001000 -e start harness.o -o harness.elf");
        tool(
                "qemu-system-arm -M netduinoplus2 -nographic -monitor none -serial none"
                        + " -semihosting-config enable=on,target=native -kernel harness.elf");
        ByteBuffer output = buffer(Files.readAllBytes(folder.resolve("outcomes.bin")));
        List<Outcome> outcomes = new ArrayList<>();
        while (output.remaining() >= Outcome.BYTES) {
            outcomes.add(Outcome.read(output));
        }
        return outcomes;
    }

    private static ByteBuffer buffer(int size) {
        return buffer(new byte[size]);
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void tool(String command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command.split(" "))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(command + " does not end");
        }
        if (process.exitValue() != 0) {
            throw new IOException(command + ": " + Files.readString(folder.resolve("log")));
        }
    }
}
