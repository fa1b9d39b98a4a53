# requires: float
# requires: complex
# covers: callable
# covers: isinstance issubclass


class A:
    def m(self):
        pass


class B(A):
    def __call__(self):
        pass


for x in (
    len,
    int,
    A,
    A(),
    B(),
    A().m,
    A.m,
    lambda: 0,
    5,
    "s",
    None,
    print,
    [].append,
    (x for x in ()),
):
    print(callable(x))
for x in (1, 1.5, "s", b"b", [], (), {}, set(), None, A(), A, range(1), 1j):
    print(type(x).__name__, isinstance(x, (int, str, A)), isinstance(x, object), type(x) is type(x))
