package mp.processor;

import javax.lang.model.type.TypeKind;

/** How the result of a Java method becomes a word. */
enum Result {
    WORD("%s"),
    NONE(""),
    BOOL("rt.model.bool(%s)"),
    INT("rt.newInt(%s)");

    private final String pattern;

    Result(String pattern) {
        this.pattern = pattern;
    }

    /** The conversion for a return type, or null where there is none. */
    static Result of(TypeKind type) {
        return switch (type) {
            case LONG -> WORD;
            case VOID -> NONE;
            case BOOLEAN -> BOOL;
            case INT -> INT;
            default -> null;
        };
    }

    /**
     * Writes the statements that hand the value of a Java expression back.
     *
     * @param back {@code return} or {@code yield}
     */
    void write(Source out, String back, String expression) {
        if (this == NONE) {
            out.line(expression + ";").line(back + " rt.none;");
        } else {
            out.line(back + " " + pattern.formatted(expression) + ";");
        }
    }
}
