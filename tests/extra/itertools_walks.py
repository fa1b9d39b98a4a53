# requires: option MP_PY_ITERTOOLS
# covers: itertools
from itertools import *


def p(x):
    print(list(x))



p(islice(count(3), 4))
p(islice(count(10, -2), 3))
p(islice(cycle("ab"), 5))
p(cycle([]))
p(repeat(1, 3))
p(accumulate([1, 2, 3]))
p(accumulate([1, 2, 3], lambda a, b: a * b, initial=10))
p(chain("ab", [1], ()))
p(chain.from_iterable(["ab", "c"]))
p(compress("ABCD", [1, 0, 1]))
p(dropwhile(lambda x: x < 3, [1, 3, 2, 5]))
p(takewhile(lambda x: x < 3, [1, 2, 3, 1]))
p(filterfalse(None, [0, 1, 2, ""]))
p(starmap(pow, [(2, 3), (3, 2)]))
p(pairwise("abcd"))
p(zip_longest("ab", "c", [1, 2, 3], fillvalue="-"))
