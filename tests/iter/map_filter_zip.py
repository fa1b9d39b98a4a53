# covers: map filter zip
print(
    list(map(lambda x: x + 1, [1, 2])),
    list(map(lambda x, y: x * y, [1, 2, 3], [4, 5])),
    list(map(str, range(3))),
    list(map(len, ["a", "bb"])),
)
print(
    list(filter(None, [0, 1, "", "a", [], [0]])),
    list(filter(lambda x: x > 1, range(4))),
    list(filter(str.isdigit, "a1b2")),
)
print(
    list(zip()),
    list(zip([1, 2])),
    list(zip([1, 2, 3], "ab")),
    list(zip("ab", [1, 2], (True, False))),
    list(zip([], [1])),
)
m = map(lambda x: 10 // x, [1, 2, 0, 5])
print(next(m), next(m))
try:
    next(m)
except ZeroDivisionError:
    print("ZeroDivisionError")
print(next(m), next(m, "end"), iter(m) is m)
z = zip(iter("abc"), iter([1, 2]))
print(next(z), list(z), list(z))
pairs = [(1, "a"), (2, "b")]
numbers, letters = zip(*pairs)
print(numbers, letters, dict(pairs)[2], list(map(max, [3, 1], [2, 5])))
for f in (
    lambda: map(),
    lambda: map(str),
    lambda: filter(None),
    lambda: list(map(len, [1])),
    lambda: list(filter(5, [1])),
):
    try:
        f()
        print("no error")
    except TypeError:
        print("TypeError")
