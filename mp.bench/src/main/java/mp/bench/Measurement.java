package mp.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What one process told.
 *
 * @param result what the kernel answered, to be the same everywhere
 * @param best microseconds of its fastest turn
 * @param whole microseconds of the process
 */
record Measurement(String result, long best, long whole) {
    static Measurement of(Peer peer, Path program) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String told = output(peer, List.of(program.toString()));
        return read(told, (System.nanoTime() - start) / 1000);
    }

    /** Reads the two lines that a program prints at its end. */
    static Measurement read(String told, long whole) {
        String result = null;
        long best = -1;
        for (String line : told.lines().toList()) {
            if (line.startsWith("result ")) {
                result = line.substring("result ".length());
            } else if (line.matches("best [0-9]+")) {
                best = Long.parseLong(line.substring("best ".length()));
            }
        }
        if (result == null || best < 0) {
            throw new IllegalArgumentException("no result: " + told);
        }
        return new Measurement(result, Math.max(1, best), whole);
    }

    /** What a process prints, errors included. */
    static String output(Peer peer, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(peer.command());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told;
    }
}
