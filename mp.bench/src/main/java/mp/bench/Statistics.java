package mp.bench;

import java.util.Arrays;
import java.util.List;

/** What is made of repeated measurements. */
final class Statistics {
    private Statistics() {}

    static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(v -> v).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** Half the distance between the extremes, as a part of the median. */
    static double spread(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(v -> v).sorted().toArray();
        return (sorted[sorted.length - 1] - sorted[0]) / 2 / median(values);
    }

    static double geometricMean(List<Double> values) {
        double[] logs = values.stream().mapToDouble(Math::log).toArray();
        return Math.exp(Arrays.stream(logs).average().orElseThrow());
    }
}
