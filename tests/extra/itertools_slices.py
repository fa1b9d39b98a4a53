# requires: option MP_PY_ITERTOOLS
# covers: itertools
from itertools import *


def p(x):
    print(list(x))



p(islice("abcdef", 2, None))
p(islice("abcdef", 1, 5, 2))
p(islice("abc", 0))
p(islice("abcdef", None, None, 3))
it = iter(range(9))
p(islice(it, 3))
print(next(it))
p(islice(it, 1, 3))
print(next(it))
for args in (-1,), (1, 2, 0), (1, -2), ("a",):
    try:
        islice("abc", *args)
    except ValueError as e:
        print(e)
