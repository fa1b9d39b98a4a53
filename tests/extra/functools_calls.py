# requires: option MP_PY_FUNCTOOLS
# covers: functools
from functools import *

print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [], 7))
f = partial(lambda a, b, c=0: (a, b, c), 1)
g = partial(f, 5, c=9)
print(f(2), f(2, c=3), g(), g(c=1), g.args, g.keywords)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
for bad in lambda: reduce(max, []), lambda: partial(1):
    try:
        bad()
    except TypeError as e:
        print(e)


def twice(f):
    @wraps(f)
    def inner(*args):
        return f(f(*args))

    return inner


print(twice(lambda x: x + 3)(1))
