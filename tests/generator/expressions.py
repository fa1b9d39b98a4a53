# covers: generator expressions
print(
    list(x * x for x in range(4)),
    sum(x for x in (1, 2, 3)),
    max((abs(x) for x in (-5, 3)), default=0),
)
print(
    tuple(x for x in "ab"),
    sorted(-x for x in (1, 2)),
    "".join(c.upper() for c in "abc"),
    any(x > 1 for x in (1, 2)),
)
g = (x for x in range(3))
print(next(g), list(g), list(g))
data = [1, 2, 3]
g = (x * n for x in data for n in (1, 10))
data = [4]
print(list(g))
n = 5
g = (x + n for x in (1, 2))
n = 100
print(list(g))
print(list((x, y) for x in range(3) for y in range(x) if x != y + 1))
print(
    dict((k, len(k)) for k in ("a",)),
    set(x % 2 for x in (1, 3)),
    list(map(list, ((y for y in range(x)) for x in range(3)))),
)
try:
    list(1 // x for x in (1, 0))
except ZeroDivisionError:
    print("ZeroDivisionError")
