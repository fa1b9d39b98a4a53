# requires: float
# covers: set
# covers: frozenset

print(
    set(),
    {1},
    set([1]),
    set("a"),
    set(()),
    set(range(1)),
    {1, 1, 1},
    len({1, 2, 3, 2}),
    sorted(set("hello")),
)
print(
    frozenset(), frozenset([1]), frozenset("a"), type({1}), type(frozenset()), {1} == frozenset([1])
)
print(len({1, 1.0, True}), {"a"} == set("a"), set({1: 2}), sorted({x * x for x in range(-3, 4)}))
for bad in (1, None, [[1]], [{}]):
    try:
        set(bad)
    except TypeError:
        print("TypeError")
for f in (
    lambda: {[1]},
    lambda: {1: {1}}[1],
    lambda: hash({1}),
    lambda: {{1}},
    lambda: {frozenset([1])},
):
    try:
        print(f())
    except TypeError:
        print("unhashable")
print(hash(frozenset([1, 2])) == hash(frozenset([2, 1])), bool(set()), bool({0}))
