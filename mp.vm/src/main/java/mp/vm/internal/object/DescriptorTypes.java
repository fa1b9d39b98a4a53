package mp.vm.internal.object;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/** What a class binds in a way of its own: property, staticmethod, classmethod; and super. */
final class DescriptorTypes {
    private DescriptorTypes() {}

    private static long wrap(VmRuntime rt, int kind, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 1, 1);
        long w = rt.newObject(kind, 1);
        rt.memory.set(w, 1, rt.arg(base));
        return w;
    }

    /** {@code staticmethod}. */
    @PyType(value = "staticmethod", kind = Kind.STATICMETHOD)
    static final class StaticMethod {
        private StaticMethod() {}

        /** {@code staticmethod(f)}. */
        @Slot(Slot.Of.MAKE)
        static long make(VmRuntime rt, long type, int base, int n, int nKw) {
            return wrap(rt, Kind.STATICMETHOD, base, n, nKw);
        }
    }

    /** {@code classmethod}. */
    @PyType(value = "classmethod", kind = Kind.CLASSMETHOD)
    static final class ClassMethod {
        private ClassMethod() {}

        /** {@code classmethod(f)}. */
        @Slot(Slot.Of.MAKE)
        static long make(VmRuntime rt, long type, int base, int n, int nKw) {
            return wrap(rt, Kind.CLASSMETHOD, base, n, nKw);
        }
    }

    /** {@code property}: 1 getter, 2 setter, 3 deleter, None where there is none. */
    @PyType(value = "property", kind = Kind.PROPERTY, option = "MICROPY_PY_BUILTINS_PROPERTY")
    static final class Property {
        private static final String[] NAMES = {"", "", "", "doc"};

        private Property() {}

        /** {@code property(fget, fset, fdel, doc)}; only {@code doc} can be given by its name. */
        @Slot(Slot.Of.MAKE)
        static long make(VmRuntime rt, long type, int base, int n, int nKw) {
            int at = rt.bind(base, n, nKw, NAMES, 0, 4);
            long w = rt.newObject(Kind.PROPERTY, 3);
            for (int i = 0; i < 3; i++) {
                long f = rt.arg(at + i);
                rt.memory.set(w, 1 + i, f == 0 ? rt.none : f);
            }
            return w;
        }

        private static long with(VmRuntime rt, long self, int slot, long f) {
            long w = rt.newObject(Kind.PROPERTY, 3);
            for (int i = 1; i <= 3; i++) {
                rt.memory.set(w, i, i == slot ? f : rt.memory.get(self, i));
            }
            return w;
        }

        /** The same with another getter. */
        @PyFunction
        static long getter(VmRuntime rt, long self, long f) {
            return with(rt, self, 1, f);
        }

        /** The same with another setter. */
        @PyFunction
        static long setter(VmRuntime rt, long self, long f) {
            return with(rt, self, 2, f);
        }

        /** The same with another deleter. */
        @PyFunction
        static long deleter(VmRuntime rt, long self, long f) {
            return with(rt, self, 3, f);
        }
    }

    /** {@code super}: 1 the class, 2 the object. */
    @PyType(value = "super", kind = Kind.SUPER)
    static final class Super {
        private Super() {}

        /** {@code super(cls, object)}. */
        @Slot(Slot.Of.MAKE)
        static long make(VmRuntime rt, long type, int base, int n, int nKw) {
            rt.checkArgs(n, nKw, 2, 2);
            if (!rt.is(rt.arg(base), Kind.TYPE)) {
                throw rt.typeError("issubclass() arg 2 must be a class or a tuple of classes");
            }
            long self = rt.arg(base + 1);
            long owner = rt.is(self, Kind.TYPE) ? self : rt.typeOf(self);
            if (!ClassObject.isSubclass(rt, owner, rt.arg(base))) {
                throw rt.raiseWith(Kind.TYPE_ERROR, 0);
            }
            long w = rt.newObject(Kind.SUPER, 2);
            rt.memory.set(w, 1, rt.arg(base));
            rt.memory.set(w, 2, rt.arg(base + 1));
            return w;
        }

        /** An attribute behind the class. */
        @Slot(Slot.Of.ATTR)
        static long attr(VmRuntime rt, long self, long name, long value) {
            if (value != Runtime.LOAD) {
                return 0;
            }
            return Attributes.loadSuper(rt, rt.memory.get(self, 1), rt.memory.get(self, 2), name);
        }

        /** {@code <super: class, object>}. */
        @Slot(Slot.Of.PRINT)
        static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
            out.add("<super: ");
            rt.print(out, rt.memory.get(self, 1), true);
            out.add(", ");
            rt.print(out, rt.memory.get(self, 2), true);
            out.add(">");
            return true;
        }
    }
}
