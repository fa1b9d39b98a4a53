# requires: option MP_PY_ITERTOOLS
# covers: itertools
from itertools import *


def p(x):
    print(list(x))



p(product("ab", [1, 2]))
p(product())
p(product([0, 1], repeat=2))
p(product("ab", []))
p(permutations("abc", 2))
p(permutations(range(3)))
p(permutations("ab", 3))
p(combinations("abcd", 2))
p(combinations("ab", 0))
p(combinations_with_replacement("abc", 2))
p(combinations_with_replacement("", 1))
print(len(list(permutations(range(6)))), sum(1 for _ in combinations(range(10), 4)))
for f in combinations, permutations:
    try:
        f("a", -1)
    except ValueError as e:
        print(e)
