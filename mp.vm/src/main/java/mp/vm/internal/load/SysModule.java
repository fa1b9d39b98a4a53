package mp.vm.internal.load;

import mp.core.Target;
import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.options.Option;
import mp.core.runtime.Text;
import mp.vm.internal.builtins.Printer;
import mp.vm.internal.container.Lists;
import mp.vm.internal.object.Exceptions;
import mp.vm.internal.run.VmRuntime;

/** {@code sys}. */
@PyModule(value = "sys", option = "MICROPY_PY_SYS")
final class SysModule {
    /** The version of MicroPython that this is. */
    static final String VERSION = "3.4.0; MicroPython v1.29.0-preview";

    private SysModule() {}

    /** Whether scripts may assign an attribute of this module. */
    static boolean writable(VmRuntime rt, String name) {
        return name.equals("ps1")
                || name.equals("ps2")
                || name.equals("path")
                || name.equals("tracebacklimit") && rt.options.on(Option.PY_SYS_TRACEBACKLIMIT);
    }

    /** Told what scripts assigned to an attribute of this module, or that they deleted it: 0. */
    static void changed(VmRuntime rt, String name, long w) {
        if (name.equals("tracebacklimit")) {
            long limit = rt.model.isInt(w) ? rt.model.intValue(w) : Integer.MAX_VALUE;
            rt.vm.tracebackLimit = w == 0 ? 0 : Math.clamp(limit, 0, Integer.MAX_VALUE);
        }
    }

    private static long strings(VmRuntime rt, java.util.List<String> items) {
        long list = rt.newList(items.size());
        for (String item : items) {
            int mark = rt.mark();
            rt.append(list, rt.newStr(item));
            rt.release(mark);
        }
        return list;
    }

    /** The folders that modules are looked for in. */
    @PyConstant
    static long path(VmRuntime rt) {
        long sys = Modules.imported(rt, SysModuleTable.TABLE);
        long assigned = sys == 0 ? 0 : Modules.overridden(rt, sys, "path");
        if (assigned != 0) {
            return rt.keep(Lists.array(rt, assigned));
        }
        if (rt.vm.roots.path == 0) {
            rt.vm.roots.path = strings(rt, rt.vm.config.path());
        }
        return rt.keep(rt.vm.roots.path);
    }

    /** The arguments of the program. */
    @PyConstant(option = "MICROPY_PY_SYS_ARGV")
    static long argv(VmRuntime rt) {
        if (rt.vm.roots.argv == 0) {
            rt.vm.roots.argv = strings(rt, rt.vm.config.argv());
        }
        return rt.keep(rt.vm.roots.argv);
    }

    /** The modules that are loaded. */
    @PyConstant(option = "MICROPY_PY_SYS_MODULES")
    static long modules(VmRuntime rt) {
        return rt.keep(rt.vm.roots.modules);
    }

    /** The version of the language and of this implementation. */
    @PyConstant
    static long version(VmRuntime rt) {
        return rt.newStr(VERSION);
    }

    /** The version of the language. */
    @PyConstant("version_info")
    static long versionInfo(VmRuntime rt) {
        return rt.newTuple(rt.newInt(3), rt.newInt(4), rt.newInt(0));
    }

    /** The most entries of a traceback: the outermost are kept. */
    @PyConstant(value = "tracebacklimit", option = "MICROPY_PY_SYS_TRACEBACKLIMIT")
    static long tracebackLimit(VmRuntime rt) {
        return rt.model.smallInt(Exceptions.MOST_ENTRIES);
    }

    /** Where it runs. */
    @PyConstant
    static long platform(VmRuntime rt) {
        return rt.qstr(target(rt).platform());
    }

    /** The machine that the port named. */
    static Target target(VmRuntime rt) {
        Target target = rt.host().find(Target.class);
        return target == null ? Target.UNIX : target;
    }

    /** Standard input. */
    @PyConstant(option = "MICROPY_PY_SYS_STDFILES")
    static long stdin(VmRuntime rt) {
        return stream(rt, StandardStream.INPUT);
    }

    /** Standard output. */
    @PyConstant(option = "MICROPY_PY_SYS_STDFILES")
    static long stdout(VmRuntime rt) {
        return stream(rt, StandardStream.OUTPUT);
    }

    /** Where errors go. */
    @PyConstant(option = "MICROPY_PY_SYS_STDFILES")
    static long stderr(VmRuntime rt) {
        return stream(rt, StandardStream.ERROR);
    }

    /** The stream of a number, made once: root slots 1 to 3 keep them. */
    private static long stream(VmRuntime rt, int number) {
        long[] slots = rt.vm.roots.slots;
        if (slots[1 + number] == 0) {
            slots[1 + number] = StandardStream.create(rt, number, false);
        }
        return rt.keep(slots[1 + number]);
    }

    /** The order of bytes in a word. */
    @PyConstant static final String byteorder = "little";

    /** The largest index. */
    @PyConstant(option = "MICROPY_PY_SYS_MAXSIZE")
    static long maxsize(VmRuntime rt) {
        return rt.newInt(rt.memory.wordBytes == 8 ? Long.MAX_VALUE : Integer.MAX_VALUE);
    }

    /** What runs this. */
    @PyConstant(option = "MICROPY_PY_SYS_EXECUTABLE")
    static long executable(VmRuntime rt) {
        return rt.newStr("micropython");
    }

    /** The prompt of the REPL. */
    @PyConstant(option = "MICROPY_PY_SYS_PS1_PS2")
    static final String ps1 = ">>> ";

    /** The prompt of the REPL's further lines. */
    @PyConstant(option = "MICROPY_PY_SYS_PS1_PS2")
    static final String ps2 = "... ";

    /** What this implementation is: name, version, machine, .mpy features, build. */
    @PyConstant
    static long implementation(VmRuntime rt) {
        return Implementation.create(rt);
    }

    /** Ends the program. */
    @PyFunction(optional = 1, option = "MICROPY_PY_SYS_EXIT")
    static void exit(VmRuntime rt, long status) {
        throw rt.raiseWith(Kind.SYSTEM_EXIT, status);
    }

    /** Prints an exception with its traceback. */
    @PyFunction(value = "print_exception", optional = 1)
    static void printException(VmRuntime rt, long exception, long file) {
        Text text = new Text();
        if (rt.isInstance(exception, Kind.BASE_EXCEPTION)) {
            Exceptions.printTraceback(rt, text, exception);
        } else {
            rt.print(text, exception, true);
            text.add("\n");
        }
        if (file == 0 || file == rt.none) {
            rt.vm.output.write(text.array(), 0, text.length());
        } else {
            Printer.writeTo(rt, file, text);
        }
    }

    /** Has a function called at each call, line, return and exception of frames that begin. */
    @PyFunction(option = "MICROPY_PY_SYS_SETTRACE")
    static void settrace(VmRuntime rt, long function) {
        rt.tracer.callback(function);
    }

    /** The exception that is being handled. */
    @PyFunction(value = "exc_info", option = "MICROPY_PY_SYS_EXC_INFO")
    static long excInfo(VmRuntime rt) {
        long e = rt.caught;
        if (e == 0) {
            return rt.newTuple(rt.none, rt.none, rt.none);
        }
        return rt.newTuple(rt.typeOf(e), e, rt.none);
    }

    /** Has a function called at the end. @return the one before */
    @PyFunction(option = "MICROPY_PY_SYS_ATEXIT")
    static long atexit(VmRuntime rt, long function) {
        long before = rt.vm.roots.slots[0];
        rt.vm.roots.slots[0] = function;
        return before == 0 ? rt.none : rt.keep(before);
    }

    /** The bytes of the heap that an object takes for itself. */
    @PyFunction(value = "getsizeof", option = "MICROPY_PY_SYS_GETSIZEOF")
    static long sizeOf(VmRuntime rt, long object) {
        return rt.newInt(SizeOf.bytes(rt, object));
    }

    /** Interns a string. */
    @PyFunction(option = "MICROPY_PY_SYS_INTERN")
    static long intern(VmRuntime rt, long text) {
        return rt.intern(text);
    }
}
