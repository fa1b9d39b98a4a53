package mp.itest.rules;

import java.lang.classfile.ClassModel;

/** A class file of a module, tests not among them. */
record BuiltClass(String module, ClassModel model) {
    String name() {
        return model.thisClass().asInternalName().replace('/', '.');
    }
}
