package mp.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Times of all programs on all peers, a value a round; programs keep their order. */
final class Series {
    private final Map<String, Map<String, List<Double>>> times = new LinkedHashMap<>();

    void add(String program, String peer, double micros) {
        times.computeIfAbsent(program, p -> new LinkedHashMap<>())
                .computeIfAbsent(peer, p -> new ArrayList<>())
                .add(micros);
    }

    List<String> programs() {
        return List.copyOf(times.keySet());
    }

    /** The times of a program on a peer, empty where it does not run there. */
    List<Double> times(String program, String peer) {
        return times.get(program).getOrDefault(peer, List.of());
    }

    /** Our time over the peer's, round by round: what disturbs a round disturbs both. */
    List<Double> ratios(String program, String ours, String peer) {
        List<Double> mine = times(program, ours);
        List<Double> theirs = times(program, peer);
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            ratios.add(mine.get(i) / theirs.get(i));
        }
        return ratios;
    }
}
