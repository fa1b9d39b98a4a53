package mp.port.pyboard.internal.world;

import java.util.List;

/** The words of a line, read from left to right. */
final class Words {
    private final List<String> words;
    private int at;

    Words(List<String> words) {
        this.words = words;
    }

    boolean more() {
        return at < words.size();
    }

    /** The next word, which has to be there. */
    String next(String what) {
        if (!more()) {
            throw new IllegalArgumentException("expected " + what);
        }
        return words.get(at++);
    }

    /** Whether the next word is this one, which is then read. */
    boolean takes(String one) {
        boolean is = more() && words.get(at).equals(one);
        at += is ? 1 : 0;
        return is;
    }

    /** What is left. */
    List<String> rest() {
        List<String> rest = words.subList(at, words.size());
        at = words.size();
        return rest;
    }

    /** A time in nanoseconds, such as {@code 1.5ms}. */
    long time() {
        String word = next("a time, such as 10ms");
        String number = word.replaceAll("[a-z]+$", "");
        long unit =
                switch (word.substring(number.length())) {
                    case "ns" -> 1;
                    case "us" -> 1_000;
                    case "ms" -> 1_000_000;
                    case "s" -> 1_000_000_000;
                    default -> throw new IllegalArgumentException("not a time: " + word);
                };
        return Math.round(number(number) * unit);
    }

    /** A number that is not negative. */
    double number() {
        return number(next("a number"));
    }

    private static double number(String word) {
        if (!word.matches("\\d+(\\.\\d+)?")) {
            throw new IllegalArgumentException("not a number: " + word);
        }
        return Double.parseDouble(word);
    }

    /** Whether the next word is the first of two. */
    boolean either(String yes, String no) {
        String word = next(yes + " or " + no);
        if (!word.equals(yes) && !word.equals(no)) {
            throw new IllegalArgumentException("expected " + yes + " or " + no + ", not " + word);
        }
        return word.equals(yes);
    }

    /** The next word has to be this one. */
    void only(String word) {
        if (!takes(word)) {
            throw new IllegalArgumentException("expected " + word);
        }
    }

    void end() {
        if (more()) {
            throw new IllegalArgumentException("unexpected " + words.get(at));
        }
    }
}
