# covers: type.__name__ type.__bases__ type.__dict__
class A:
    "documentation"

    attr = 1

    def method(self):
        pass


class B(A):
    pass


print(
    A.__name__,
    B.__name__,
    A.__bases__ == (object,),
    B.__bases__ == (A,),
    B().__class__ is B,
    A().__class__.__name__,
)
print(
    type(A),
    type(A()) is A,
    A.method.__name__ if hasattr(A.method, "__name__") else "",
    A.__module__,
    A.__qualname__ if hasattr(A, "__qualname__") else "A",
)
b = B()
b.x = 1
b.y = [2]
print(sorted(b.__dict__.items()), b.__dict__["x"])
print(
    isinstance(b, A),
    isinstance(b, (int, A)),
    isinstance(b, ()),
    issubclass(B, A),
    issubclass(B, (A, int)),
    issubclass(A, B),
    issubclass(B, B),
)
for f in (
    lambda: isinstance(1, 1),
    lambda: issubclass(1, int),
    lambda: issubclass(int, 1),
    lambda: isinstance(1, [int]),
):
    try:
        f()
    except TypeError:
        print("TypeError")
print(
    [n for n in dir(b) if not n.startswith("_")] == sorted(["attr", "method", "x", "y"])
    or sorted(n for n in dir(b) if n[0] != "_")
)
