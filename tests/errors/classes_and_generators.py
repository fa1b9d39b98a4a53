# covers: texts of errors
# requires: detailed-errors
# cpython: message texts


def gen():
    x = yield 1


def running():
    yield next(g)


class Base:
    def __init__(self):
        pass


g = running()
spaces = {"gen": gen, "g": g, "Base": Base, "property": property}
sources = [
    "class X(5): pass",
    "class X(list, dict): pass",
    "class X(Base, metaclass=type): pass",
    "class X(len): pass",
    "next(g)",
    "gen().send(5)",
    "raise 5",
    "raise int",
    "raise",
    "raise None",
    "super()",
    "super(5, 6)",
    "super().x",
    "issubclass(5, int)",
    "issubclass(int, 5)",
    "isinstance(1, 5)",
    "type(1, 2)",
    "type('X', 5, {})",
    "type('X', (5,), {})",
    "type(1, (), {})",
    "object.x = 1",
    "NoneType",
    "None.__class__()",
    "type(gen)()",
    "type(gen())()",
    "type(len)()",
    "with 5: pass",
    "with None as x: pass",
    "import sys; sys.exit(1, 2)",
    "Base().x()",
    "Base.__init__()",
    "del Base().y",
    "staticmethod()",
    "property(1, 2, 3, 4, 5)",
    "exec('def', 5)",
    "eval('1', 5)",
    "compile('1', 'f', 'bad')",
    "compile('1 +', 'f', 'eval')",
    "globals(1)",
    "memoryview(5)",
    "slice(1)",
]
for source in sources:
    try:
        exec(source, dict(spaces))
        print(source, "fine")
    except BaseException as e:
        print(source, "->", type(e).__name__, e)
