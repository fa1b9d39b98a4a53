package mp.vm.internal.object;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.Text;
import mp.vm.internal.run.CodeLoader;
import mp.vm.internal.run.VmRuntime;

/** {@code generator}. */
@PyType(value = "generator", kind = Kind.GENERATOR)
final class GeneratorType {
    private GeneratorType() {}

    /** {@code <generator object 'g' at ...>}. */
    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        long f = rt.memory.get(self, Generators.FUNCTION);
        out.add("<generator object '");
        out.add(rt.string(CodeLoader.ofFunction(rt, f).functionName()));
        out.add("' at ").add(Long.toHexString(rt.vm.address(self))).add(">");
        return true;
    }

    /** It is its own iterator. */
    @Slot(Slot.Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return self;
    }

    /** The next item. */
    @Slot(Slot.Of.NEXT)
    static long next(VmRuntime rt, long self) {
        return Generators.next(rt, self);
    }

    /** The next item, or StopIteration. */
    @PyFunction("__next__")
    static long nextOrStop(VmRuntime rt, long self) {
        return Generators.resumeOrStop(rt, self, rt.none, 0);
    }

    /** Resumes with a value. */
    @PyFunction
    static long send(VmRuntime rt, long self, long value) {
        return Generators.resumeOrStop(rt, self, value, 0);
    }

    /** Resumes with an exception: a class or object, or a class and its argument. */
    @PyFunction(value = "throw", optional = 2)
    static long throw_(VmRuntime rt, long self, long type, long value, long trace) {
        long thrown = value == 0 || value == rt.none ? type : value;
        return Generators.resumeOrStop(rt, self, rt.none, thrown);
    }

    /** Ends it. */
    @PyFunction
    static void close(VmRuntime rt, long self) {
        Generators.close(rt, self);
    }

    /** Has the next resume raise an exception. @return what was to be raised before */
    @PyFunction(value = "pend_throw", option = "MICROPY_PY_GENERATOR_PEND_THROW")
    static long pendThrow(VmRuntime rt, long self, long exception) {
        if (Generators.state(rt, self) == Generators.RUNNING) {
            throw rt.valueError("generator already executing");
        }
        long before = rt.memory.get(self, Generators.PENDING);
        rt.memory.set(self, Generators.PENDING, exception == rt.none ? 0 : exception);
        return before == 0 ? rt.none : before;
    }
}
