# covers: texts of errors
# requires: detailed-errors
# cpython: message texts


class A:
    x = 1


a = A()
sources = [
    "foo",
    "foo()",
    "a.foo",
    "A.foo",
    "[].foo",
    "(1).foo",
    "'s'.foo",
    "None.foo",
    "sys.foo",
    "int.foo",
    "a.x.y",
    "(lambda: 0).foo",
    "len.foo",
    "a.foo = A.bar",
    "del a.foo",
    "del foo.bar",
    "(1).x = 2",
    "[].x = 2",
    "range(3).x = 1",
    "range(3).start = 1",
    "len.x = 1",
    "int.x = 1",
    "sys = 1; sys.x",
    "f'{nope}'",
]
for source in sources:
    try:
        exec(source, {"a": a, "A": A, "sys": __import__("sys")})
        print(source, "fine")
    except Exception as e:
        print(source, "->", type(e).__name__, e)


def local():
    print(y)
    y = 1


try:
    local()
except NameError as e:
    print(e)
