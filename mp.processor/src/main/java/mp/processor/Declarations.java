package mp.processor;

import java.util.List;
import java.util.stream.Stream;

/** All declarations of a compilation. */
record Declarations(List<ModuleDecl> modules, List<TypeDecl> types) {
    Stream<Declaration> all() {
        return Stream.concat(modules.stream(), types.stream());
    }

    boolean isEmpty() {
        return modules.isEmpty() && types.isEmpty();
    }
}
