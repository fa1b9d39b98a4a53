package mp.itest.rules;

import java.lang.classfile.ClassModel;
import java.nio.file.Files;

/** A class file of a module, tests not among them. */
record BuiltClass(String module, ClassModel model) {
    String name() {
        return model.thisClass().asInternalName().replace('/', '.');
    }

    /** Whether somebody wrote its source; the annotation processor wrote the others. */
    boolean isWritten() {
        String path = model.thisClass().asInternalName().replaceFirst("\\$.*", "") + ".java";
        return Files.exists(Project.ROOT.resolve(module).resolve("src/main/java").resolve(path));
    }
}
