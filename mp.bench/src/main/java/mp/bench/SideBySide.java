package mp.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the programs of {@code mp.bench/scripts} on our executable and on others, in turn, so that
 * what disturbs the machine disturbs all of them: cold, a process that runs the kernel once, and
 * warm, the best of many turns in a process.
 */
public final class SideBySide {
    private final Settings settings;
    private final Peer ours;
    private final List<Peer> peers = new ArrayList<>();
    private final Series cold = new Series();
    private final Series warm = new Series();
    private final Map<String, String> results = new LinkedHashMap<>();

    private SideBySide(Settings settings) throws IOException {
        this.settings = settings;
        this.ours = Peer.ours(settings.root());
        peers.add(ours);
        peers.addAll(Peer.others(settings));
    }

    /** The project, then options; see {@link Settings#USAGE}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Settings settings;
        try {
            settings = Settings.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(Settings.USAGE);
            System.exit(2);
            return;
        }
        new SideBySide(settings).run();
    }

    private void run() throws IOException, InterruptedException {
        for (Peer peer : peers) {
            System.out.println(peer.name() + ": " + peer.version());
        }
        Path folder = Files.createTempDirectory("bench");
        try {
            List<Path> programs = programs();
            if (programs.isEmpty()) {
                System.out.println("no program has " + settings.filter() + " in its name");
                return;
            }
            for (int round = 1; round <= settings.rounds(); round++) {
                System.err.println("round " + round + " of " + settings.rounds());
                for (Path program : programs) {
                    measure(program, folder);
                }
            }
        } finally {
            Files.deleteIfExists(folder.resolve("bench.py"));
            Files.delete(folder);
        }
        List<String> others = peers.stream().skip(1).map(Peer::name).toList();
        System.out.println();
        System.out.println(new Table(cold, ours.name(), others).text("cold: whole process"));
        String title = "warm: best of " + settings.turns() + " turns in a process";
        System.out.print(new Table(warm, ours.name(), others).text(title));
    }

    private List<Path> programs() throws IOException {
        try (Stream<Path> files = Files.list(settings.root().resolve("mp.bench/scripts"))) {
            return files.filter(f -> f.toString().endsWith(".py"))
                    .filter(f -> name(f).contains(settings.filter()))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path program) {
        return program.getFileName().toString().replace(".py", "");
    }

    private void measure(Path program, Path folder) throws IOException, InterruptedException {
        String name = name(program);
        String measure = Files.readString(program.resolveSibling("measure.txt"));
        String source = Files.readString(program) + "\n\n" + measure;
        Path file = folder.resolve("bench.py");
        for (int turns : new int[] {1, settings.turns()}) {
            Files.writeString(file, source + "_measure(" + turns + ")\n");
            for (Peer peer : peers) {
                measure(name, peer, file, turns == 1);
            }
        }
    }

    private void measure(String name, Peer peer, Path file, boolean once)
            throws IOException, InterruptedException {
        Measurement m;
        try {
            m = Measurement.of(peer, file);
        } catch (IllegalArgumentException e) {
            System.out.println(name + " on " + peer.name() + ": " + e.getMessage());
            return;
        }
        String result = results.computeIfAbsent(name, n -> m.result());
        if (!m.result().equals(result)) {
            System.out.println(name + " on " + peer.name() + ": another result: " + m.result());
            return;
        }
        if (once) {
            cold.add(name, peer.name(), m.whole());
        } else {
            warm.add(name, peer.name(), m.best());
        }
    }
}
