package mp.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.List;

/** From what processes tell to the tables. */
class TableTest {
    @Test
    void theTableShowsMediansAndSpreads() {
        Series series = new Series();
        for (double round : new double[] {1, 2, 3}) {
            series.add("ints", "ours", 1000 * round);
            series.add("ints", "python3", 2000 * round);
            series.add("floats", "ours", 1000 * round);
            series.add("floats", "python3", 500 * round);
            series.add("floats", "pypy3", 8000 * round);
        }
        String[] lines =
                new Table(series, "ours", List.of("python3", "pypy3")).text("warm").split("\n", -1);
        assertEquals("warm", lines[0]);
        assertEquals(List.of("ours", "/", "python3", "/", "pypy3"), words(lines[1]));
        assertEquals(
                List.of("ints", "2.00", "ms", "±", "50%", "0.500", "±", "0%", "-"),
                words(lines[2]));
        assertEquals(
                List.of("floats", "2.00", "ms", "±", "50%", "2.000", "±", "0%", "0.125", "±", "0%"),
                words(lines[3]));
        assertEquals(List.of("geometric", "mean", "1.000", "0.125"), words(lines[4]));
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split("\\s+"));
    }

    @Test
    void twoLinesTellWhatWasMeasured() {
        assertEquals(
                new Measurement("(1, 'a')", 120, 5),
                Measurement.read("x\nresult (1, 'a')\nbest 120\n", 5));
        assertEquals(1, Measurement.read("result 0\nbest 0\n", 5).best());
        assertThrows(IllegalArgumentException.class, () -> Measurement.read("MemoryError: \n", 5));
    }

    @Test
    void statisticsOfRounds() {
        assertEquals(2.5, Statistics.median(List.of(4.0, 1.0, 2.0, 3.0)));
        assertEquals(0.5, Statistics.spread(List.of(1.0, 2.0, 3.0)));
        assertEquals(2.0, Statistics.geometricMean(List.of(1.0, 4.0)), 1e-12);
    }

    @Test
    void theCommandLine() {
        Settings settings = Settings.parse("/p", "--rounds", "2", "--peers", "a,b/c");
        assertEquals(2, settings.rounds());
        assertEquals(20, settings.turns());
        assertEquals(List.of("a", "b/c"), settings.peers());
        assertThrows(IllegalArgumentException.class, () -> Settings.parse("/p", "--rounds", "x"));
        assertThrows(IllegalArgumentException.class, () -> Settings.parse("/p", "-h"));
    }
}
