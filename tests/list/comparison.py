# requires: float

lists = [[], [1], [1, 2], [2], [1, 1], [1, 2, 3], [0, 99]]
for a in lists:
    print(
        a,
        [a < b for b in lists].count(True),
        [a <= b for b in lists].count(True),
        [a == b for b in lists].count(True),
        a > [1, 1],
    )
print([1] == (1,), [1] == [1.0], [1] != "1", [] == 0, [[1, [2]]] == [[1, [2]]], [1, "a"] < [2, 3])
for f in (lambda: [1] < (1,), lambda: [1] < [None], lambda: [1] > 5, lambda: ["a"] <= [1]):
    try:
        print(f())
    except TypeError:
        print("TypeError")
