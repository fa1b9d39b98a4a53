# requires: option PY_SYS_GETSIZEOF

import sys
from collections import deque


class A:
    pass


a = A()
empty = sys.getsizeof(a)
for i in range(20):
    setattr(a, "x%d" % i, i)
print(empty > 0, sys.getsizeof(a) > 0)
for make in (lambda n: list(range(n)), lambda n: {i: i for i in range(n)}, lambda n: deque((), n)):
    sizes = [sys.getsizeof(make(n)) for n in (1, 100, 1000)]
    print(sizes[0] > 0, sizes == sorted(sizes))
print(isinstance(sys.getsizeof([]), int))
