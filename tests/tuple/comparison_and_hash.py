# requires: float

ts = [(), (1,), (1, 2), (2,), (1, 1), ("a",), (1.0,)]
for a in ts:
    print(
        a, [a == b for b in ts].count(True), [a == b and hash(a) == hash(b) for b in ts].count(True)
    )
print((1, 2) < (1, 3), (1,) < (1, 0), (2,) > (1, 9, 9), (1, "b") >= (1, "a"), () < (0,))
table = {(0, 0): "origin", (1, (2, 3)): "nested", (): "empty"}
print(table[(0, 0)], table[1, (2, 3)], table[()], (0, 1) in table, table.get((1, 2)))
for f in (
    lambda: hash(([],)),
    lambda: {(1, {}): 2},
    lambda: (1,) < ("a",),
    lambda: (1,) < [1],
    lambda: (1,) < 1,
):
    try:
        print(f())
    except TypeError:
        print("TypeError")
