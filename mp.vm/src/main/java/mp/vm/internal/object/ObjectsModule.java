package mp.vm.internal.object;

import mp.core.declare.PyModule;

/** The third part of {@code builtins}: the exceptions and the types of the object protocol. */
@PyModule(
        value = "builtins.objects",
        types = {
            ObjectType.class,
            TypeType.class,
            DescriptorTypes.StaticMethod.class,
            DescriptorTypes.ClassMethod.class,
            DescriptorTypes.Property.class,
            DescriptorTypes.Super.class,
            ExceptionTypes.BaseException_.class,
            ExceptionTypes.SystemExit_.class,
            ExceptionTypes.KeyboardInterrupt_.class,
            ExceptionTypes.GeneratorExit_.class,
            ExceptionTypes.Exception_.class,
            ExceptionTypes.StopIteration_.class,
            ExceptionTypes.StopAsyncIteration_.class,
            ExceptionTypes.ArithmeticError_.class,
            ExceptionTypes.OverflowError_.class,
            ExceptionTypes.ZeroDivisionError_.class,
            ExceptionTypes.AssertionError_.class,
            ExceptionTypes.AttributeError_.class,
            ExceptionTypes.EOFError_.class,
            ExceptionTypes.ImportError_.class,
            ExceptionTypes.LookupError_.class,
            ExceptionTypes.IndexError_.class,
            ExceptionTypes.KeyError_.class,
            ExceptionTypes.MemoryError_.class,
            ExceptionTypes.NameError_.class,
            ExceptionTypes.OSError_.class,
            ExceptionTypes.RuntimeError_.class,
            ExceptionTypes.NotImplementedError_.class,
            ExceptionTypes.SyntaxError_.class,
            ExceptionTypes.IndentationError_.class,
            ExceptionTypes.TypeError_.class,
            ExceptionTypes.ViperTypeError_.class,
            ExceptionTypes.ValueError_.class,
            ExceptionTypes.UnicodeError_.class
        })
final class ObjectsModule {
    private ObjectsModule() {}
}
