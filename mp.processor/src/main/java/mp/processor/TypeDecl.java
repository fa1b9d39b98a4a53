package mp.processor;

import java.util.List;

/**
 * A class with {@code @PyType}.
 *
 * @param kind its fixed ordinal, 0 for none
 * @param kindName the constant of that ordinal; empty for none
 * @param base a Java expression: the ordinal of the type that it derives from
 */
record TypeDecl(
        Owner owner,
        String name,
        String option,
        int kind,
        String kindName,
        String base,
        boolean subclass,
        boolean payload,
        List<SlotDecl> slots,
        List<Member> members)
        implements Declaration {

    /** A Java expression for the fixed ordinal or 0. */
    String kindExpression() {
        return kindName.isEmpty() ? Integer.toString(kind) : "Kind." + kindName;
    }
}
