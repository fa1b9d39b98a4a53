package mp.processor;

import java.util.List;

/** A class with {@code @PyModule}. */
record ModuleDecl(
        Owner owner,
        String name,
        String option,
        boolean extensible,
        boolean extension,
        List<Member> members)
        implements Declaration {}
