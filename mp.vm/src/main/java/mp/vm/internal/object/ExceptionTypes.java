package mp.vm.internal.object;

import mp.core.declare.PyType;
import mp.core.memory.Kind;

/**
 * The built-in exceptions; what they do is the same for all and stands in {@link ExceptionBase}.
 */
final class ExceptionTypes {
    private ExceptionTypes() {}

    /** {@code BaseException}. */
    @PyType(value = "BaseException", kind = Kind.BASE_EXCEPTION, subclass = true)
    static final class BaseException_ extends ExceptionBase {}

    /** {@code SystemExit}. */
    @PyType(
            value = "SystemExit",
            kind = Kind.SYSTEM_EXIT,
            base = BaseException_.class,
            subclass = true)
    static final class SystemExit_ extends ExceptionBase {}

    /** {@code KeyboardInterrupt}. */
    @PyType(
            value = "KeyboardInterrupt",
            kind = Kind.KEYBOARD_INTERRUPT,
            base = BaseException_.class,
            subclass = true)
    static final class KeyboardInterrupt_ extends ExceptionBase {}

    /** {@code GeneratorExit}. */
    @PyType(
            value = "GeneratorExit",
            kind = Kind.GENERATOR_EXIT,
            base = BaseException_.class,
            subclass = true)
    static final class GeneratorExit_ extends ExceptionBase {}

    /** {@code Exception}. */
    @PyType(
            value = "Exception",
            kind = Kind.EXCEPTION,
            base = BaseException_.class,
            subclass = true)
    static final class Exception_ extends ExceptionBase {}

    /** {@code StopIteration}. */
    @PyType(
            value = "StopIteration",
            kind = Kind.STOP_ITERATION,
            base = Exception_.class,
            subclass = true)
    static final class StopIteration_ extends ExceptionBase {}

    /** {@code StopAsyncIteration}. */
    @PyType(
            value = "StopAsyncIteration",
            kind = Kind.STOP_ASYNC_ITERATION,
            base = Exception_.class,
            subclass = true)
    static final class StopAsyncIteration_ extends ExceptionBase {}

    /** {@code ArithmeticError}. */
    @PyType(
            value = "ArithmeticError",
            kind = Kind.ARITHMETIC_ERROR,
            base = Exception_.class,
            subclass = true)
    static final class ArithmeticError_ extends ExceptionBase {}

    /** {@code OverflowError}. */
    @PyType(
            value = "OverflowError",
            kind = Kind.OVERFLOW_ERROR,
            base = ArithmeticError_.class,
            subclass = true)
    static final class OverflowError_ extends ExceptionBase {}

    /** {@code ZeroDivisionError}. */
    @PyType(
            value = "ZeroDivisionError",
            kind = Kind.ZERO_DIVISION_ERROR,
            base = ArithmeticError_.class,
            subclass = true)
    static final class ZeroDivisionError_ extends ExceptionBase {}

    /** {@code AssertionError}. */
    @PyType(
            value = "AssertionError",
            kind = Kind.ASSERTION_ERROR,
            base = Exception_.class,
            subclass = true)
    static final class AssertionError_ extends ExceptionBase {}

    /** {@code AttributeError}. */
    @PyType(
            value = "AttributeError",
            kind = Kind.ATTRIBUTE_ERROR,
            base = Exception_.class,
            subclass = true)
    static final class AttributeError_ extends ExceptionBase {}

    /** {@code EOFError}. */
    @PyType(value = "EOFError", kind = Kind.EOF_ERROR, base = Exception_.class, subclass = true)
    static final class EOFError_ extends ExceptionBase {}

    /** {@code ImportError}. */
    @PyType(
            value = "ImportError",
            kind = Kind.IMPORT_ERROR,
            base = Exception_.class,
            subclass = true)
    static final class ImportError_ extends ExceptionBase {}

    /** {@code LookupError}. */
    @PyType(
            value = "LookupError",
            kind = Kind.LOOKUP_ERROR,
            base = Exception_.class,
            subclass = true)
    static final class LookupError_ extends ExceptionBase {}

    /** {@code IndexError}. */
    @PyType(
            value = "IndexError",
            kind = Kind.INDEX_ERROR,
            base = LookupError_.class,
            subclass = true)
    static final class IndexError_ extends ExceptionBase {}

    /** {@code KeyError}. */
    @PyType(value = "KeyError", kind = Kind.KEY_ERROR, base = LookupError_.class, subclass = true)
    static final class KeyError_ extends ExceptionBase {}

    /** {@code MemoryError}. */
    @PyType(
            value = "MemoryError",
            kind = Kind.MEMORY_ERROR,
            base = Exception_.class,
            subclass = true)
    static final class MemoryError_ extends ExceptionBase {}

    /** {@code NameError}. */
    @PyType(value = "NameError", kind = Kind.NAME_ERROR, base = Exception_.class, subclass = true)
    static final class NameError_ extends ExceptionBase {}

    /** {@code OSError}. */
    @PyType(value = "OSError", kind = Kind.OS_ERROR, base = Exception_.class, subclass = true)
    static final class OSError_ extends ExceptionBase {}

    /** {@code RuntimeError}. */
    @PyType(
            value = "RuntimeError",
            kind = Kind.RUNTIME_ERROR,
            base = Exception_.class,
            subclass = true)
    static final class RuntimeError_ extends ExceptionBase {}

    /** {@code NotImplementedError}. */
    @PyType(
            value = "NotImplementedError",
            kind = Kind.NOT_IMPLEMENTED_ERROR,
            base = RuntimeError_.class,
            subclass = true)
    static final class NotImplementedError_ extends ExceptionBase {}

    /** {@code SyntaxError}. */
    @PyType(
            value = "SyntaxError",
            kind = Kind.SYNTAX_ERROR,
            base = Exception_.class,
            subclass = true)
    static final class SyntaxError_ extends ExceptionBase {}

    /** {@code IndentationError}. */
    @PyType(
            value = "IndentationError",
            kind = Kind.INDENTATION_ERROR,
            base = SyntaxError_.class,
            subclass = true)
    static final class IndentationError_ extends ExceptionBase {}

    /** {@code TypeError}. */
    @PyType(value = "TypeError", kind = Kind.TYPE_ERROR, base = Exception_.class, subclass = true)
    static final class TypeError_ extends ExceptionBase {}

    /** {@code ViperTypeError}. */
    @PyType(
            value = "ViperTypeError",
            kind = Kind.VIPER_TYPE_ERROR,
            base = TypeError_.class,
            subclass = true)
    static final class ViperTypeError_ extends ExceptionBase {}

    /** {@code ValueError}. */
    @PyType(value = "ValueError", kind = Kind.VALUE_ERROR, base = Exception_.class, subclass = true)
    static final class ValueError_ extends ExceptionBase {}

    /** {@code UnicodeError}. */
    @PyType(
            value = "UnicodeError",
            kind = Kind.UNICODE_ERROR,
            base = ValueError_.class,
            subclass = true)
    static final class UnicodeError_ extends ExceptionBase {}
}
