package mp.vm.internal.object;

import mp.core.code.UnaryOp;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.options.Option;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.vm.internal.run.Code;
import mp.vm.internal.run.CodeLoader;
import mp.vm.internal.run.CodeValue;
import mp.vm.internal.run.VmRuntime;

/**
 * Functions. FUNCTION: 1 code, 2 tuple of defaults, 3 dict of keyword-only defaults. CLOSURE: 1
 * code, 2 function, the cells from 3 on. BOUND_METHOD: 1 function, 2 self. BUILTIN lies in ROM.
 */
final class FunctionTypes {
    private FunctionTypes() {}

    private static long attribute(VmRuntime rt, long function, long name) {
        if (!rt.options.on(Option.PY_FUNCTION_ATTRS)) {
            return 0;
        }
        Code code = CodeLoader.ofFunction(rt, function);
        return switch (rt.string(name)) {
            case "__name__" -> code.functionName();
            case "__globals__" -> rt.memory.get(rt.memory.get(function, 1), Code.GLOBALS);
            case "__code__" ->
                    rt.options.on(Option.PY_FUNCTION_ATTRS_CODE)
                            ? CodeValue.ofFunction(rt, code)
                            : 0;
            default -> 0;
        };
    }

    private static void name(VmRuntime rt, Text out, long f) {
        out.add(rt.string(CodeLoader.ofFunction(rt, f).functionName()));
    }

    private static void address(VmRuntime rt, Text out, long w) {
        out.add(Long.toHexString(rt.vm.address(w)));
    }

    /** A Python function. */
    @PyType(value = "function", kind = Kind.FUNCTION)
    static final class Function {
        private Function() {}

        /** A function of a code object and globals. */
        @Slot(Slot.Of.MAKE)
        static long make(VmRuntime rt, long type, int base, int n, int nKw) {
            if (!rt.options.on(Option.PY_FUNCTION_ATTRS_CODE)) {
                return 0;
            }
            rt.checkArgs(n, nKw, 2, 2);
            long code = rt.arg(base);
            if (!rt.is(code, Kind.CODE) || rt.as(rt.arg(base + 1), Kind.DICT) == 0) {
                throw rt.raiseWith(Kind.TYPE_ERROR, 0);
            }
            return CodeValue.of(rt, code).load(rt, rt.arg(base + 1));
        }

        /** {@code <function f at 0x...>}. */
        @Slot(Slot.Of.PRINT)
        static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
            if (CodeLoader.ofFunction(rt, self).isGenerator()) {
                return false;
            }
            out.add("<function ");
            name(rt, out, self);
            out.add(" at 0x");
            address(rt, out, self);
            out.add(">");
            return true;
        }

        /** {@code __name__}, {@code __globals__}, {@code __code__}. */
        @Slot(Slot.Of.ATTR)
        static long attr(VmRuntime rt, long self, long name, long value) {
            return value == Runtime.LOAD ? attribute(rt, self, name) : 0;
        }
    }

    /** What the type of a function says that makes generators. */
    @PyType(value = "generator", kind = Kind.GENERATOR_FUNCTION)
    static final class GeneratorFunction {
        private GeneratorFunction() {}
    }

    /** A Python function with cells of an outer one. */
    @PyType(value = "closure", kind = Kind.CLOSURE)
    static final class Closure {
        private Closure() {}

        /** {@code <closure f at 0x..., n_closed=n cells>}. */
        @Slot(Slot.Of.PRINT)
        static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
            out.add("<closure ");
            long f = rt.memory.get(self, 2);
            rt.print(out, f, true);
            int n = CodeLoader.ofFunction(rt, self).closed;
            out.add(" at ");
            address(rt, out, self);
            out.add(", n_closed=").add(n).add(" ");
            for (int i = 0; i < n; i++) {
                long cell = rt.memory.get(self, 3 + i);
                long w = rt.memory.get(cell, 1);
                if (w == 0) {
                    out.add("(nil)");
                } else {
                    rt.print(out, w, true);
                }
                out.add(" ");
            }
            out.add(">");
            return true;
        }

        /** As of the function. */
        @Slot(Slot.Of.ATTR)
        static long attr(VmRuntime rt, long self, long name, long value) {
            return value == Runtime.LOAD ? attribute(rt, self, name) : 0;
        }
    }

    /** A function of Java. */
    @PyType(value = "function", kind = Kind.BUILTIN)
    static final class Builtin {
        private Builtin() {}

        /** {@code <function>}. */
        @Slot(Slot.Of.PRINT)
        static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
            out.add("<function>");
            return true;
        }

        /** Calls it. */
        @Slot(Slot.Of.CALL)
        static long call(VmRuntime rt, long self, int base, int n, int nKw) {
            return Calls.builtin(rt, self, base, n, nKw);
        }
    }

    /** A function with its self. */
    @PyType(value = "bound_method", kind = Kind.BOUND_METHOD)
    static final class BoundMethod {
        private BoundMethod() {}

        /** {@code <bound_method ADDR OBJ.FUNC>}. */
        @Slot(Slot.Of.PRINT)
        static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
            out.add("<bound_method ");
            address(rt, out, self);
            out.add(" ");
            rt.print(out, rt.memory.get(self, 2), true);
            out.add(".");
            rt.print(out, rt.memory.get(self, 1), true);
            out.add(">");
            return true;
        }

        /** The hash goes by what function and self are, not by what they hold. */
        @Slot(Slot.Of.UNARY)
        static long unary(VmRuntime rt, int op, long self) {
            if (op != UnaryOp.HASH) {
                return 0;
            }
            long f = rt.vm.address(rt.memory.get(self, 1));
            return rt.newInt(f ^ rt.vm.address(rt.memory.get(self, 2)));
        }

        /** The function's attributes. */
        @Slot(Slot.Of.ATTR)
        static long attr(VmRuntime rt, long self, long name, long value) {
            long f = rt.memory.get(self, 1);
            return value == Runtime.LOAD && !rt.is(f, Kind.BUILTIN)
                    ? Attributes.find(rt, f, name)
                    : 0;
        }

        /** Equal where function and self are the same. */
        @Slot(Slot.Of.BINARY)
        static long binary(VmRuntime rt, int op, long self, long other) {
            if (op != mp.core.code.BinaryOp.EQUAL || !rt.is(other, Kind.BOUND_METHOD)) {
                return 0;
            }
            boolean same =
                    rt.memory.get(self, 1) == rt.memory.get(other, 1)
                            && rt.memory.get(self, 2) == rt.memory.get(other, 2);
            return rt.model.bool(same);
        }

        /** Calls the function with self. */
        @Slot(Slot.Of.CALL)
        static long call(VmRuntime rt, long self, int base, int n, int nKw) {
            return Calls.withSelf(rt, rt.memory.get(self, 1), rt.memory.get(self, 2), base, n, nKw);
        }
    }

    /** What a nested function shares with the outer one. */
    @PyType(value = "cell", kind = Kind.CELL)
    static final class Cell {
        private Cell() {}
    }
}
