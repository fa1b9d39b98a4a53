package mp.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Our times, and their ratios to those of the others: below 1 we are faster. */
final class Table {
    private static final String ROW = "%-16s%20s";
    private static final String CELL = "%20s";

    private final Series series;
    private final String ours;
    private final List<String> others;

    Table(Series series, String ours, List<String> others) {
        this.series = series;
        this.ours = ours;
        this.others = others;
    }

    String text(String title) {
        StringBuilder out = new StringBuilder(title).append('\n');
        out.append(ROW.formatted("", ours));
        others.forEach(peer -> out.append(CELL.formatted("/ " + peer)));
        out.append('\n');
        for (String program : series.programs()) {
            List<Double> mine = series.times(program, ours);
            out.append(ROW.formatted(program, cell("%.2f ms", mine, 1000)));
            for (String peer : others) {
                List<Double> ratios = series.ratios(program, ours, peer);
                out.append(CELL.formatted(cell("%.3f", ratios, 1)));
            }
            out.append('\n');
        }
        StringBuilder means = new StringBuilder(ROW.formatted("geometric mean", ""));
        others.forEach(peer -> means.append(CELL.formatted(mean(peer))));
        return out.append(means.toString().stripTrailing()).append('\n').toString();
    }

    /** A median with its spread. */
    private static String cell(String format, List<Double> values, double unit) {
        if (values.isEmpty()) {
            return "-";
        }
        double median = Statistics.median(values) / unit;
        return String.format(
                Locale.ROOT, format + " ±%3.0f%%", median, 100 * Statistics.spread(values));
    }

    private String mean(String peer) {
        List<Double> medians = new ArrayList<>();
        for (String program : series.programs()) {
            List<Double> ratios = series.ratios(program, ours, peer);
            if (!ratios.isEmpty()) {
                medians.add(Statistics.median(ratios));
            }
        }
        if (medians.isEmpty()) {
            return "-";
        }
        // As wide as a cell with its spread.
        return String.format(Locale.ROOT, "%.3f      ", Statistics.geometricMean(medians));
    }
}
