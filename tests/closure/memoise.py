# requires: bigint


def memoise(f):
    cache = {}

    def wrapper(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]

    wrapper_stats.append(lambda: len(cache))
    return wrapper


wrapper_stats = []


@memoise
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@memoise
def paths(x, y):
    return 1 if x == 0 or y == 0 else paths(x - 1, y) + paths(x, y - 1)


for n in (0, 1, 2, 10, 30, 60):
    print(n, fib(n))
for n in (1, 2, 5, 8):
    print(n, paths(n, n))
print([f() for f in wrapper_stats])
