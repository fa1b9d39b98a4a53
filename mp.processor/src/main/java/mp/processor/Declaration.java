package mp.processor;

import java.util.List;

/** A module or type as it was declared, checked: whatever is written from it compiles. */
sealed interface Declaration permits ModuleDecl, TypeDecl {
    /** The annotated class. */
    Owner owner();

    /** The Python name. */
    String name();

    /** The option that it needs; empty for none. */
    String option();

    /** The members by their indices. */
    List<Member> members();
}
