def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def take(n, it):
    return [next(it) for _ in range(n)]


f, g = fibonacci(), fibonacci()
print(take(10, f), take(5, g), take(5, f), take(2, g))


def many_locals(a, b=2, *args, c=3, **kw):
    d = a + b
    yield d
    e = [x * c for x in args]
    yield e
    d, e = e, d
    yield d, e, sorted(kw.items())
    yield lambda: (a, b, c, d, e)


h = many_locals(1, 5, 7, 8, c=10, z=0)
print(next(h), next(h), next(h), next(h)())
print(list(many_locals(1))[:3])
