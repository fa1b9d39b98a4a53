for x in (
    [3, 1, 2],
    (3, 1),
    "hello",
    {3: 1, 1: 2},
    {5, 4},
    range(3, 0, -1),
    b"cab",
    (x for x in (2, 1)),
    map(abs, [-2, 1]),
    zip("ba", (1, 2)),
    enumerate("xa"),
    [],
    iter([9, 8]),
    {"b": 1, "a": 2}.items(),
):
    print(sorted(x))
print(
    sorted([3, 1, 2], reverse=True),
    sorted("bA", key=lambda c: c.lower()),
    sorted([1, 2, 3], key=lambda x: -x, reverse=True),
    sorted([[2], [1, 5], []]),
)
a = [2, 1]
b = sorted(a)
print(a, b, a is b, sorted(b) is b)
