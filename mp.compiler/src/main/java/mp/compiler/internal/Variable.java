package mp.compiler.internal;

/** A name within a scope: where its value lives. */
final class Variable {
    /** Where a value lives. */
    enum Kind {
        UNDECIDED,
        GLOBAL_IMPLICIT,
        GLOBAL_IMPLICIT_ASSIGNED,
        GLOBAL_EXPLICIT,
        LOCAL,
        CELL,
        FREE;

        /** Whether a scope has it as its own, so that inner functions may close over it. */
        boolean isOwn() {
            return ordinal() >= LOCAL.ordinal();
        }
    }

    final String name;
    Kind kind;
    boolean isParameter;
    boolean isStar;
    boolean isDoubleStar;

    /** Its number among the locals, cells included. */
    int local;

    Variable(String name, Kind kind) {
        this.name = name;
        this.kind = kind;
    }

    boolean isPlainParameter() {
        return isParameter && !isStar && !isDoubleStar;
    }
}
