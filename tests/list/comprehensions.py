# covers: comprehensions
print(
    [x for x in range(5)],
    [x * y for x in (1, 2) for y in (3, 4)],
    [x for x in range(10) if x % 2 if x > 3],
)
print([[y for y in range(x)] for x in range(4)], [(a, b) for a, b in [(1, 2), (3, 4)]])
print(
    [x if x else "zero" for x in (0, 1)],
    [f"{c}" for c in "abc"],
    [i for i in [j * 2 for j in range(3)]],
)
x = "outside"
print([x for x in (1, 2)], x)
functions = [lambda n=i: n * n for i in range(4)]
print([f() for f in functions], [(lambda: i)() for i in range(3)])
print([len(w) for w in "the quick brown fox".split()], sum([v for v in (1, 2, 3)]))
print({x: x * x for x in range(1)}, {x % 2 for x in range(1)}, list(x for x in "gen"))
