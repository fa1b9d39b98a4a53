package mp.stdlib.internal.platform;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;

/**
 * What runs the script: a Java virtual machine, the same on all hosts. Nothing is asked of the host
 * itself.
 */
@PyModule(value = "platform", option = "MICROPY_PY_PLATFORM")
public final class PlatformModule {
    private PlatformModule() {}

    /** {@code Java-1.29.0-preview-jvm}: the version is that of {@code sys.implementation}. */
    @PyFunction
    static long platform(Runtime rt) {
        long sys = rt.importModule("sys");
        long implementation = rt.getAttr(sys, rt.qstr("implementation"));
        long version = rt.getAttr(implementation, rt.qstr("version"));
        Text text = new Text();
        text.add("Java");
        for (int i = 0; i < rt.count(version); i++) {
            text.add(i == 0 || i == 3 ? '-' : '.');
            rt.print(text, rt.item(version, i), false);
        }
        return rt.newStr(text.add("-jvm"));
    }

    @PyFunction("python_compiler")
    static long pythonCompiler(Runtime rt) {
        return rt.newStr("javac 25");
    }

    /** No C library: two empty texts. */
    @PyFunction("libc_ver")
    static long libcVersion(Runtime rt) {
        long empty = rt.qstr("");
        return rt.newTuple(empty, empty);
    }
}
