# requires: option MP_PY_ITERTOOLS
# covers: itertools
from itertools import *


def p(x):
    print(list(x))



p((k, list(g)) for k, g in groupby("aabbbca"))
p((k, list(g)) for k, g in groupby([1, 3, 2, 4, 5], lambda x: x % 2))
p(k for k, g in groupby("aabba"))
groups = list(groupby("aabb"))
p(groups[0][1])
it = groupby("aab")
k, first = next(it)
print(k, next(first))
k, second = next(it)
print(k, list(first), list(second))
a, b = tee(iter([1, 2, 3]))
print(next(a), next(a), next(b))
p(a)
p(b)
print(tee([], 0))
