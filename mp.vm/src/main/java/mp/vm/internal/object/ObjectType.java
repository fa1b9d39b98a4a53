package mp.vm.internal.object;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.vm.internal.run.VmRuntime;

/** {@code object}: what every object can do. */
@PyType(value = "object", kind = Kind.OBJECT, subclass = true)
final class ObjectType {
    private ObjectType() {}

    /** {@code object()}: an instance of nothing but object; it has no attributes. */
    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 0);
        return rt.newObject(Kind.OBJECT, 1);
    }

    /** {@code object.__new__(cls)}. */
    @PyFunction(value = "__new__", binding = PyFunction.Binding.STATIC, min = 1)
    static long new_(VmRuntime rt, int base, int n, int nKw) {
        long cls = rt.arg(base);
        if (!rt.is(cls, Kind.TYPE)) {
            throw rt.typeError("arg must be user-type");
        }
        if (ClassObject.isNative(cls)) {
            throw rt.typeError("arg must be user-type");
        }
        return Instances.create(rt, cls);
    }

    /** {@code __init__}: makes the native object of an instance whose class derives from one. */
    @PyFunction(value = "__init__", min = 1)
    static void init(VmRuntime rt, int base, int n, int nKw) {
        long self = rt.arg(base);
        if (rt.kind(self) != Kind.INSTANCE) {
            return;
        }
        int ordinal = ClassObject.nativeBase(rt, ClassObject.classOf(rt, self));
        if (ordinal != Kind.OBJECT) {
            Calls.makePart(rt, self, ordinal, base + 1, n - 1, nKw);
        } else if (n > 1) {
            throw rt.typeError("function takes 1 positional arguments but " + n + " were given");
        }
    }

    /** Sets an attribute of an instance without asking its class. */
    @PyFunction(value = "__setattr__", option = "MICROPY_PY_DELATTR_SETATTR")
    static void setattr(VmRuntime rt, long self, long name, long w) {
        checkInstance(rt, self);
        if (!rt.isStr(name)) {
            throw rt.typeError("can't convert " + rt.typeName(name) + " to str");
        }
        Attributes.storePlain(rt, self, rt.intern(name), w);
    }

    /** Deletes an attribute of an instance without asking its class. */
    @PyFunction(value = "__delattr__", option = "MICROPY_PY_DELATTR_SETATTR")
    static void delattr(VmRuntime rt, long self, long name) {
        checkInstance(rt, self);
        Attributes.storePlain(rt, self, rt.intern(name), 0);
    }

    /** Takes notice of nothing: where the hooks of classes end. */
    @PyFunction(
            value = "__init_subclass__",
            binding = PyFunction.Binding.CLASS,
            option = "MP_CLASS_HOOKS")
    static void initSubclass(VmRuntime rt, long cls) {}

    private static void checkInstance(VmRuntime rt, long self) {
        if (rt.kind(self) != Kind.INSTANCE) {
            throw rt.typeError("arg must be user-type");
        }
    }
}
