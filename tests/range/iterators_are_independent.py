r = range(4)
a, b = iter(r), iter(r)
print(next(a), next(a), next(b), list(a), next(b), list(b))
print(list(r), list(reversed(r)), tuple(r), set(r) == {0, 1, 2, 3}, list(zip(r, r)))
print(list(map(lambda x: x * x, r)), dict(zip(r, "abcd"))[2])
x, y, *z = r
print(x, y, z, *r, sep="|")
it = iter(range(2))
print([next(it, "end") for _ in range(4)], iter(it) is it)
