package mp.emitter.nativecode.internal.thumb;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An instruction with operands filled in.
 *
 * @param ours as it stands in Python
 * @param gnu the same for a GNU assembler; several lines where it is several instructions
 */
record Sample(String ours, List<String> gnu) {
    private static final Pattern OPERAND =
            Pattern.compile("\\b(?:([LEORTGS])\\b|(\\d+)\\.\\.(\\d+)/(\\d+))");
    private static final int PC = 15;
    private static final int SP = 13;

    /** Samples of a line of {@code forms.txt}: as many as there are, but not more than a number. */
    static List<Sample> of(String line, int most, Random random) {
        String ours = line.substring(0, line.indexOf('|')).strip();
        String gnu = line.substring(line.indexOf('|') + 1).strip();
        List<List<String>> operands = new ArrayList<>();
        Matcher m = OPERAND.matcher(ours);
        while (m.find()) {
            operands.add(values(m));
        }
        long combinations = 1;
        for (List<String> values : operands) {
            combinations *= values.size();
        }
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < Math.min(most, combinations); i++) {
            long chosen = combinations <= most ? i : random.nextLong(combinations);
            samples.add(fill(ours, gnu, operands, chosen));
        }
        return samples;
    }

    private static List<String> values(Matcher m) {
        List<String> values = new ArrayList<>();
        if (m.group(1) == null) {
            long last = Long.parseLong(m.group(3));
            for (long v = Long.parseLong(m.group(2)); v <= last; v += Long.parseLong(m.group(4))) {
                values.add(Long.toString(v));
            }
            return values;
        }
        char kind = m.group(1).charAt(0);
        int count = kind == 'S' ? 32 : "LEO".indexOf(kind) >= 0 ? 8 : 16;
        for (int n = 0; n < count; n++) {
            boolean taken =
                    switch (kind) {
                        case 'E' -> n % 2 == 0;
                        case 'O' -> n % 2 == 1;
                        case 'T' -> n < SP;
                        case 'G' -> n != SP && n != PC;
                        default -> true;
                    };
            if (taken) {
                values.add((kind == 'S' ? "s" : "r") + n);
            }
        }
        return values;
    }

    private static Sample fill(String ours, String gnu, List<List<String>> operands, long chosen) {
        StringBuilder text = new StringBuilder();
        Matcher m = OPERAND.matcher(ours);
        long rest = chosen;
        String theirs = gnu;
        for (int i = 0; m.find(); i++) {
            List<String> values = operands.get(i);
            String value = values.get((int) (rest % values.size()));
            rest /= values.size();
            m.appendReplacement(text, value);
            theirs = theirs.replace("$" + (i + 1), value);
        }
        m.appendTail(text);
        return new Sample(text.toString(), List.of(theirs.split("; ")));
    }
}
