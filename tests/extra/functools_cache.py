# requires: option MP_PY_FUNCTOOLS
# covers: functools
from functools import cache, lru_cache

calls = 0


@lru_cache(maxsize=2)
def square(x, times=1):
    global calls
    calls += 1
    return x * x * times


print(square(2), square(2), square(3), square(2), square(4), square(3), calls)
print(square.cache_info(), square(2, times=2), square.__wrapped__(5))
square.cache_clear()
print(square.cache_info(), square.cache_parameters())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(20), fib.cache_info(), lru_cache(maxsize=0)(abs)(-3), lru_cache(abs)(-3))
