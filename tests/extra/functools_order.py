# requires: option MP_PY_FUNCTOOLS
# covers: functools
from functools import total_ordering


def ordered(op):
    class V:
        def __init__(self, x):
            self.x = x

        def __eq__(self, other):
            return self.x == other.x

    tests = {
        "__lt__": lambda a, b: a.x < b.x,
        "__le__": lambda a, b: a.x <= b.x,
        "__gt__": lambda a, b: a.x > b.x,
        "__ge__": lambda a, b: a.x >= b.x,
    }
    setattr(V, op, tests[op])
    return total_ordering(V)


for op in "__lt__", "__le__", "__gt__", "__ge__":
    V = ordered(op)
    for a, b in (1, 2), (2, 2), (2, 1):
        a, b = V(a), V(b)
        print(a < b, a <= b, a > b, a >= b, end="  ")
    print(op)
