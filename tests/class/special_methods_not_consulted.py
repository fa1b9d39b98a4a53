# cpython: consults them
# covers: special methods that are absent


class A:
    def __getattribute__(self, name):
        print("getattribute", name)
        return 5

    def __format__(self, spec):
        return "formatted " + spec

    def __init_subclass__(cls, **kw):
        print("subclass of A")

    def __index__(self):
        return 1

    def __reversed__(self):
        return iter("reversed")

    def __round__(self, n=None):
        return "rounded"

    def __bytes__(self):
        return b"bytes"

    def __len__(self):
        return 2

    def __getitem__(self, i):
        return i * 10

    x = 7


class B(A):
    __slots__ = ("only",)


b = B()
b.anything = 1
print(b.anything, b.x)
for source in (
    "format(b, 'x')",
    "'{:>3}'.format(b)",
    "[1, 2, 3][b]",
    "list(reversed(b))",
    "round(b)",
    "bytes(b)",
    "range(b)",
    "f'{b:5}'",
):
    try:
        print(source, eval(source, {"b": b}))
    except Exception as e:
        print(source, type(e).__name__)
