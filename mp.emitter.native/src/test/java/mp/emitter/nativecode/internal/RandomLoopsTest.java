package mp.emitter.nativecode.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.core.VmLimits;
import mp.core.memory.CollectorFactory.Stress;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Random;

/** Loops of random arithmetic do the same in both tiers, whether they end or raise. */
class RandomLoopsTest {
    private static final int PROGRAMS = 40;
    private static final long SEED = 20_25;
    private static final String[] VARIABLES_SET = {"a", "b", "c"};
    private static final String[] VARIABLES = {"a", "b", "c", "i"};
    private static final String[] ON_INTS = {"+", "-", "*", "&", "|", "^", "//", "%", "<<", ">>"};
    private static final String[] ON_FLOATS = {"+", "-", "*"};
    private static final String[] ORDERS = {"<", ">", "==", "<=", ">=", "!="};

    @ParameterizedTest
    @EnumSource
    void bothTiersAgree(Profile profile) {
        Random random = new Random(SEED + profile.ordinal());
        WatchedTier tier = new WatchedTier();
        try (LoopVm cold = profile.cold();
                LoopVm compiled = profile.open(tier, VmLimits.DEFAULT, Stress.OFF)) {
            for (int i = 0; i < PROGRAMS; i++) {
                String source = program(random);
                assertEquals(cold.print(source), compiled.print(source), source);
            }
        }
        assertEquals(PROGRAMS, tier.classes.size());
    }

    private static String program(Random random) {
        boolean floats = random.nextInt(4) == 0;
        StringBuilder text = new StringBuilder("def f(n):\n    a = 3\n    b = -7\n");
        text.append("    c = ").append(constant(random)).append(floats ? " / 7\n" : "\n");
        text.append("    for i in range(n):\n");
        for (int k = 2 + random.nextInt(5); k > 0; k--) {
            String indent = " ".repeat(8);
            if (random.nextInt(3) == 0) {
                String order = pick(random, ORDERS);
                text.append(indent)
                        .append("if %s %s %s:\n".formatted(term(random), order, term(random)));
                indent += "    ";
            }
            text.append(indent).append(pick(random, VARIABLES_SET)).append(" = ");
            text.append(expression(random, pick(random, floats ? ON_FLOATS : ON_INTS)));
            text.append('\n');
        }
        // Keeps numbers from growing without an end.
        for (String name : VARIABLES_SET) {
            text.append("        %s = %s %% 1000003\n".formatted(name, name));
        }
        return text + "    print(a, b, c)\nf(4200)\nf(300)\n";
    }

    private static String expression(Random random, String operator) {
        String left = (random.nextInt(8) == 0 ? "-" : "") + term(random);
        String right =
                switch (operator) {
                    case "//", "%" -> "(%s | 1)".formatted(term(random));
                    case "<<", ">>" -> "(%s & 63)".formatted(term(random));
                    default -> term(random);
                };
        return left + " " + operator + " " + right;
    }

    private static String term(Random random) {
        return random.nextBoolean() ? pick(random, VARIABLES) : constant(random);
    }

    private static String constant(Random random) {
        return "(" + (random.nextLong() >> random.nextInt(64)) + ")";
    }

    private static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }
}
