package mp.core.code;

/** Unary operators, numbered as MicroPython numbers them; the first four occur in bytecode. */
public final class UnaryOp {
    public static final int POSITIVE = 0;
    public static final int NEGATIVE = 1;
    public static final int INVERT = 2;
    public static final int NOT = 3;
    public static final int BOOL = 4;
    public static final int LEN = 5;
    public static final int HASH = 6;
    public static final int ABS = 7;
    public static final int INT_MAYBE = 8;
    public static final int FLOAT_MAYBE = 9;
    public static final int COMPLEX_MAYBE = 10;
    public static final int SIZEOF = 11;

    /** Number of operators. */
    public static final int COUNT = 12;

    private static final String[] METHODS = {
        "__pos__",
        "__neg__",
        "__invert__",
        null,
        "__bool__",
        "__len__",
        "__hash__",
        "__abs__",
        "__int__",
        "__float__",
        "__complex__",
        "__sizeof__",
    };

    private UnaryOp() {}

    /** The special method of an operator, or null where it has none. */
    public static String method(int op) {
        return METHODS[op];
    }
}
