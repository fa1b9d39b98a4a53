package mp.processor;

import java.util.List;

/** A class with {@code @PyModule}. */
record ModuleDecl(Owner owner, String name, String option, boolean extensible, List<Member> members)
        implements Declaration {}
