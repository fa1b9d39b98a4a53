# covers: comprehensions
print({x: x * x for x in range(1)}, sorted({x: x * x for x in range(4)}.items()))
print(
    sorted({k: v for k, v in zip("ab", (1, 2))}.items()),
    sorted({v: k for k, v in {"a": 1, "b": 2}.items()}.items()),
)
print(sorted({x % 3: x for x in range(10)}.items()), {x: y for x in (1, 2) for y in (x,) if x > 1})
print(sorted({(i, j): i * j for i in range(2) for j in range(2)}.items()))
print(sorted({w: len(w) for w in "a bb ccc".split() if len(w) > 1}.items()))
d = {n: {m: n * m for m in range(3)} for n in range(3)}
print(d[2][2], d[1] == {0: 0, 1: 1, 2: 2})
x = "outer"
print(len({x: 1 for x in "abc"}), x)
