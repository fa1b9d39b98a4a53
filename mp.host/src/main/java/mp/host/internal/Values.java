package mp.host.internal;

import mp.core.memory.Kind;
import mp.core.runtime.Runtime;

import java.math.BigInteger;

/** The values that Java and Python both have: texts, numbers, truth and nothing. */
final class Values {
    private Values() {}

    /** Whether a Java value has a counterpart in Python. */
    static boolean isPython(Object value) {
        return switch (value) {
            case null -> true;
            case String s -> true;
            case Character c -> true;
            case Boolean b -> true;
            case Byte n -> true;
            case Short n -> true;
            case Integer n -> true;
            case Long n -> true;
            case BigInteger n -> true;
            case Float x -> true;
            case Double x -> true;
            default -> false;
        };
    }

    /** The form in which an equal value comes back from Python. */
    static Object normal(Object value) {
        return switch (value) {
            case Byte n -> n.longValue();
            case Short n -> n.longValue();
            case Integer n -> n.longValue();
            case BigInteger n -> integer(n);
            case Float x -> x.doubleValue();
            case Character c -> c.toString();
            case null, default -> value;
        };
    }

    /** The word of a value in its normal form. Kept. */
    static long word(Runtime rt, Object value) {
        return switch (value) {
            case null -> rt.none;
            case String s -> rt.newStr(s);
            case Boolean b -> rt.model.bool(b);
            case Long n -> rt.newInt(n);
            case BigInteger n -> rt.newInt(n);
            case Double x -> rt.newFloat(x);
            default -> throw new IllegalArgumentException(value.getClass().getName());
        };
    }

    /** Whether a word has a counterpart in Java. */
    static boolean isJava(Runtime rt, long w) {
        return switch (rt.kind(w)) {
            case Kind.STR, Kind.INT, Kind.FLOAT, Kind.BOOL, Kind.NONE -> true;
            default -> false;
        };
    }

    /** The Java value of a word: String, Long or BigInteger, Double, Boolean or null. */
    static Object java(Runtime rt, long w) {
        return switch (rt.kind(w)) {
            case Kind.STR -> rt.string(w);
            case Kind.INT -> integer(rt.toBigInteger(w));
            case Kind.FLOAT -> rt.floatValue(w);
            case Kind.BOOL -> w == rt.trueWord;
            default -> null;
        };
    }

    private static Number integer(BigInteger value) {
        return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
    }
}
