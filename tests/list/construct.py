# requires: float
# covers: list

print(
    [],
    [1],
    [1, "a", None],
    list(),
    list("abc"),
    list((1, 2)),
    list(range(4)),
    list({5: 6}),
    list(b"ab"),
)
print([[]], [[1], [2, [3]]], [1] + [2], [0] * 3, 2 * ["x"], [] * 5, [1] * 0, [1] * -2)
a = [1, 2]
b = list(a)
c = a
b.append(3)
c.append(4)
print(a, b, c, a is c, a == b, a is not b)
for bad in (1, None, 1.5, print):
    try:
        list(bad)
    except TypeError:
        print("TypeError")
