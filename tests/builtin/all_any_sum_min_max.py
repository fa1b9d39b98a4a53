# requires: float
# covers: all any
# covers: max min sum

for items in ([], [0], [1], [0, 1], [1, 1], ["", None], "ab", range(3)):
    print(items, all(items), any(items))
print(
    sum([]),
    sum([1, 2, 3]),
    sum((1.5, 2)),
    sum(range(10)),
    sum([1], 10),
    sum([[1], [2]], []),
    sum(x for x in (1, 2)),
    sum([True, True]),
    sum(((1,), (2,)), ()),
)
print(
    max(1, 2),
    max([1, 3, 2]),
    max("abc"),
    max([1], [2]),
    max(1, 2.5),
    max([], default="d"),
    max("aa", "b", key=len),
    max([-3, 2], key=abs),
    max((1, "b"), (1, "a")),
)
print(
    min(1, 2),
    min([1, 3, 2]),
    min("abc"),
    min([1], [2]),
    min(1, 0.5),
    min((), default=0),
    min("aa", "b", key=len),
    min({5: 1, 3: 2}),
)
for f in (
    lambda: sum(["a"]),
    lambda: sum(5),
    lambda: max(),
    lambda: max([]),
    lambda: min(1),
    lambda: max(1, "a"),
    lambda: all(1),
    lambda: any(),
):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
