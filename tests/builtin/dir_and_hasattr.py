# requires: float
# requires: module math
# covers: dir

import math


class A:
    x = 1

    def m(self):
        pass


a = A()
a.own = 2
print(
    [n for n in ("x", "m", "own", "nope") if n in dir(a)],
    [n for n in ("x", "m", "own") if n in dir(A)],
)
print(
    [n for n in ("append", "sort", "upper", "items") if n in dir([])],
    [n for n in ("upper", "split", "append") if n in dir("")],
    [n for n in ("keys", "items", "add") if n in dir({})],
)
print(
    "sin" in dir(math),
    "pi" in dir(math),
    "nope" in dir(math),
    isinstance(dir(), list),
    "a" in dir(),
    "A" in dir(),
    "undefined_thing" in dir(),
)


def f():
    local = 1
    return "local" in dir()


print(len(dir(5)) > 0, len(dir(None)) >= 0, "to_bytes" in dir(int))
for x, name in [
    (a, "x"),
    (a, "y"),
    (A, "m"),
    ("s", "upper"),
    (5, "real_part"),
    (math, "pi"),
    (None, "x"),
    ([], "append"),
]:
    print(name, hasattr(x, name), callable(getattr(x, name, None)))
