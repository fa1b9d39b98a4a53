package mp.processor;

/** A member of a module or type. */
sealed interface Member permits FunctionDecl, ConstantDecl {
    /** The Python name. */
    String name();

    /** The option that it needs; empty for none. */
    String option();

    /** The letter that {@code NativeTable.forms} has for it. */
    char form();

    /** The first sentence of its comment; empty for none. */
    String doc();
}
