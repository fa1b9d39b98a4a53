kinds = [BaseException, Exception, SystemExit, KeyboardInterrupt, GeneratorExit, StopIteration, ArithmeticError, OverflowError, ZeroDivisionError, AssertionError, AttributeError, EOFError, ImportError, LookupError, IndexError, KeyError, MemoryError, NameError, OSError, RuntimeError, NotImplementedError, SyntaxError, IndentationError, TypeError, ValueError, UnicodeError, StopAsyncIteration]
bases = [BaseException, Exception, ArithmeticError, LookupError, RuntimeError, SyntaxError, ValueError]
for kind in kinds:
    print(kind.__name__, "".join("x" if issubclass(kind, base) else "." for base in bases))
