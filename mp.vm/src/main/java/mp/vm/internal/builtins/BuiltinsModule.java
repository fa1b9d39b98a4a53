package mp.vm.internal.builtins;

import mp.core.code.BinaryOp;
import mp.core.code.UnaryOp;
import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.memory.Rom;
import mp.core.options.Option;
import mp.core.runtime.Text;
import mp.core.text.Utf8;
import mp.vm.internal.container.DictType;
import mp.vm.internal.container.EnumerateType;
import mp.vm.internal.container.FilterType;
import mp.vm.internal.container.FrozenSetType;
import mp.vm.internal.container.ListType;
import mp.vm.internal.container.MapType;
import mp.vm.internal.container.RangeType;
import mp.vm.internal.container.ReversedType;
import mp.vm.internal.container.SetType;
import mp.vm.internal.container.SliceType;
import mp.vm.internal.container.TupleType;
import mp.vm.internal.container.ZipType;
import mp.vm.internal.number.BigText;
import mp.vm.internal.number.BoolType;
import mp.vm.internal.number.ComplexType;
import mp.vm.internal.number.FloatType;
import mp.vm.internal.number.IntType;
import mp.vm.internal.number.Numbers;
import mp.vm.internal.object.Attributes;
import mp.vm.internal.object.Generators;
import mp.vm.internal.object.Operators;
import mp.vm.internal.run.VmRuntime;
import mp.vm.internal.text.ByteArrayType;
import mp.vm.internal.text.BytesType;
import mp.vm.internal.text.MemoryViewType;
import mp.vm.internal.text.StrType;
import mp.vm.internal.text.Strings;

import java.math.BigInteger;

/** The names that every scope sees. */
@PyModule(
        value = "builtins",
        types = {
            BoolType.class,
            IntType.class,
            FloatType.class,
            ComplexType.class,
            StrType.class,
            BytesType.class,
            ByteArrayType.class,
            MemoryViewType.class,
            TupleType.class,
            ListType.class,
            DictType.class,
            SetType.class,
            FrozenSetType.class,
            RangeType.class,
            SliceType.class,
            MapType.class,
            FilterType.class,
            ZipType.class,
            EnumerateType.class,
            ReversedType.class
        })
public final class BuiltinsModule {
    private BuiltinsModule() {}

    // Values

    @PyConstant("Ellipsis")
    static long ellipsis(VmRuntime rt) {
        return Rom.word(Kind.ELLIPSIS_OBJECT);
    }

    @PyConstant(value = "NotImplemented", option = "MICROPY_PY_BUILTINS_NOTIMPLEMENTED")
    static long notImplemented(VmRuntime rt) {
        return Rom.word(Kind.NOT_IMPLEMENTED_OBJECT);
    }

    // Numbers

    @PyFunction
    static long abs(VmRuntime rt, long x) {
        return rt.unary(UnaryOp.ABS, x);
    }

    @PyFunction
    static long divmod(VmRuntime rt, long x, long y) {
        return rt.binary(BinaryOp.DIVMOD, x, y);
    }

    /** Refuses an argument that only an option allows. */
    private static void atMost(VmRuntime rt, int most, long argument, Option option) {
        if (argument != 0 && !rt.options.on(option)) {
            rt.checkArgs(most + 1, 0, most, most);
        }
    }

    @PyFunction(optional = 1)
    static long pow(VmRuntime rt, long x, long y, long modulus) {
        atMost(rt, 2, modulus, Option.PY_BUILTINS_POW3);
        return modulus == 0 || modulus == rt.none
                ? rt.binary(BinaryOp.POWER, x, y)
                : Numbers.powerModulo(rt, x, y, modulus);
    }

    @PyFunction(optional = 1)
    static long round(VmRuntime rt, long number, long digits) {
        return Rounding.round(rt, number, digits);
    }

    @PyFunction
    static long bin(VmRuntime rt, long x) {
        int kind = rt.kind(x);
        if (kind != Kind.INT && kind != Kind.BOOL) {
            throw rt.valueError(
                    "unknown format code 'b' for object of type '" + rt.typeName(x) + "'");
        }
        return prefixed(rt, x, "0b", 2);
    }

    @PyFunction
    static long oct(VmRuntime rt, long x) {
        return prefixed(rt, x, "0o", 8);
    }

    @PyFunction
    static long hex(VmRuntime rt, long x) {
        return prefixed(rt, x, "0x", 16);
    }

    private static long prefixed(VmRuntime rt, long x, String prefix, int base) {
        BigInteger v = rt.toBigInteger(x);
        Text text = new Text().add(v.signum() < 0 ? "-" : "").add(prefix);
        if (rt.model.isInt(x)) {
            text.add(Long.toString(Math.abs(v.longValue()), base));
        } else {
            byte[] digits = BigText.digits(rt, v.abs(), base);
            rt.reserve(digits.length);
            text.add(digits);
        }
        return rt.newStr(text);
    }

    // Characters

    @PyFunction
    static long chr(VmRuntime rt, long code) {
        long c = rt.toLong(code);
        if (c < 0 || c > 0x10ffff) {
            throw rt.valueError("char not in range(0x110000)");
        }
        byte[] utf8 = new byte[Utf8.size((int) c)];
        Utf8.put(utf8, 0, (int) c);
        return Strings.make(rt, utf8);
    }

    @PyFunction
    static int ord(VmRuntime rt, long character) {
        byte[] text = Words.text(rt, character);
        boolean isStr = rt.isStr(character);
        int length = isStr ? Utf8.count(text, 0, text.length) : text.length;
        if (length != 1) {
            throw rt.typeError(
                    "ord() expected a character, but string of length " + length + " found");
        }
        return isStr ? Utf8.at(text, 0) : text[0] & 0xff;
    }

    // Iterables

    @PyFunction
    static boolean all(VmRuntime rt, long iterable) {
        return !Iterating.has(rt, iterable, false);
    }

    @PyFunction
    static boolean any(VmRuntime rt, long iterable) {
        return Iterating.has(rt, iterable, true);
    }

    @PyFunction(optional = 1)
    static long sum(VmRuntime rt, long iterable, long start) {
        return Iterating.sum(rt, iterable, start == 0 ? rt.model.smallInt(0) : start);
    }

    @PyFunction(min = 1, option = "MICROPY_PY_BUILTINS_MIN_MAX")
    static long max(VmRuntime rt, int base, int n, int nKw) {
        return Iterating.extreme(rt, BinaryOp.MORE, base, n, nKw);
    }

    @PyFunction(min = 1, option = "MICROPY_PY_BUILTINS_MIN_MAX")
    static long min(VmRuntime rt, int base, int n, int nKw) {
        return Iterating.extreme(rt, BinaryOp.LESS, base, n, nKw);
    }

    @PyFunction(min = 1)
    static long sorted(VmRuntime rt, int base, int n, int nKw) {
        return Iterating.sorted(rt, base, n, nKw);
    }

    @PyFunction
    static long iter(VmRuntime rt, long iterable) {
        return rt.iter(iterable);
    }

    @PyFunction(optional = 1)
    static long next(VmRuntime rt, long iterator, long fallback) {
        atMost(rt, 1, fallback, Option.PY_BUILTINS_NEXT2);
        if (fallback == 0 && rt.kind(iterator) == Kind.INSTANCE) {
            long method = rt.tryAttr(iterator, rt.qstr("__next__"));
            if (method != 0) {
                return rt.call(method);
            }
        }
        long item = rt.next(iterator);
        if (item != 0) {
            return item;
        }
        if (fallback == 0) {
            throw Generators.stop(rt);
        }
        return fallback;
    }

    @PyFunction
    static long len(VmRuntime rt, long object) {
        long n = Operators.tryUnary(rt, UnaryOp.LEN, object);
        if (n == 0) {
            throw rt.typeError("object of type '" + rt.typeName(object) + "' has no len()");
        }
        return rt.keep(n);
    }

    // Objects

    @PyFunction
    static long hash(VmRuntime rt, long object) {
        return rt.model.smallInt(rt.hash(object));
    }

    @PyFunction
    static long id(VmRuntime rt, long object) {
        boolean narrow = rt.model.wordBytes == 4 && !rt.model.isAddress(object);
        return rt.newInt(narrow ? (int) object : object);
    }

    @PyFunction
    static boolean callable(VmRuntime rt, long object) {
        return rt.callable(object);
    }

    @PyFunction
    static boolean isinstance(VmRuntime rt, long object, long types) {
        return Words.isSubclass(rt, rt.typeOf(object), types);
    }

    @PyFunction
    static boolean issubclass(VmRuntime rt, long type, long types) {
        if (!Words.isType(rt, type)) {
            throw rt.typeError("issubclass() arg 1 must be a class");
        }
        return Words.isSubclass(rt, type, types);
    }

    @PyFunction(optional = 1)
    static long getattr(VmRuntime rt, long object, long name, long fallback) {
        long interned = Strings.intern(rt, name);
        if (fallback == 0) {
            return rt.getAttr(object, interned);
        }
        long value = Attributes.orNone(rt, object, interned);
        return value == 0 ? fallback : value;
    }

    @PyFunction
    static boolean hasattr(VmRuntime rt, long object, long name) {
        return Attributes.orNone(rt, object, Strings.intern(rt, name)) != 0;
    }

    @PyFunction
    static void setattr(VmRuntime rt, long object, long name, long value) {
        rt.setAttr(object, Strings.intern(rt, name), value);
    }

    @PyFunction(option = "MICROPY_CPYTHON_COMPAT")
    static void delattr(VmRuntime rt, long object, long name) {
        rt.deleteAttr(object, Strings.intern(rt, name));
    }

    @PyFunction(optional = 1, option = "MICROPY_PY_BUILTINS_DIR")
    static long dir(VmRuntime rt, long object) {
        return object == 0 ? Naming.locals(rt) : Naming.attributes(rt, object);
    }

    @PyFunction(optional = 1, option = "MICROPY_PY_BUILTINS_HELP")
    static void help(VmRuntime rt, long object) {
        Help.print(rt, object);
    }

    // Input and output

    @PyFunction
    static void print(VmRuntime rt, int base, int n, int nKw) {
        rt.printer.print(rt, base, n, nKw);
    }

    @PyFunction
    static long repr(VmRuntime rt, long object) {
        Text text = new Text();
        rt.print(text, object, true);
        return rt.newStr(text);
    }

    @PyFunction(optional = 1, option = "MICROPY_PY_BUILTINS_INPUT")
    static long input(VmRuntime rt, long prompt) {
        if (prompt != 0) {
            Text text = new Text();
            rt.print(text, prompt, false);
            rt.printer.write(text.array(), 0, text.length());
        }
        byte[] line = rt.vm.output.readLine(rt);
        if (line == null) {
            throw rt.raiseWith(Kind.EOF_ERROR, 0);
        }
        return rt.newStr(line);
    }

    /** What the REPL does with the value of an expression. */
    @PyFunction("__repl_print__")
    static void replPrint(VmRuntime rt, long value) {
        if (value == rt.none) {
            return;
        }
        rt.printer.printLine(rt, value, true);
        if (rt.options.on("MICROPY_CAN_OVERRIDE_BUILTINS")) {
            rt.setAttr(rt.importModule("builtins"), rt.qstr("_"), value);
        }
    }
}
