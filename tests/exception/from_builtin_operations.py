# requires: float

operations = [
    "1 / 0",
    "[][0]",
    "{}['k']",
    "None.x",
    "None()",
    "undefined",
    "int('x')",
    "1 + 'a'",
    "len(5)",
    "'abc'.index('z')",
    "[].pop()",
    "next(iter([]))",
    "chr(-1)",
    "import_nothing",
    "open('/no/such/file')",
    "__import__('no_such_module')",
    "a, b = 1",
    "a, b = 1, 2, 3",
    "for x in 5: pass",
    "'%d' % 'x'",
    "def f(: pass",
    "2 ** 'a'",
    "-'a'",
    "[1, 2][None]",
    "{[]: 1}",
    "assert 0",
    "int.nope",
    "exec(5)",
]
for source in operations:
    try:
        exec(source)
        print(source, "fine")
    except Exception as e:
        kind = type(e)
        for base in (
            IndexError,
            KeyError,
            ZeroDivisionError,
            AttributeError,
            NameError,
            OSError,
            ImportError,
            StopIteration,
            AssertionError,
            SyntaxError,
            ValueError,
            TypeError,
        ):
            if issubclass(kind, base):
                print(source, "->", base.__name__)
                break
