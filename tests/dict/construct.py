# requires: float
# covers: dict
# covers: dict.fromkeys

print(
    {},
    {1: 2},
    dict(),
    dict(a=1),
    dict([(1, 2)]),
    dict(((3, 4),)),
    dict({"x": "y"}),
    dict([[1, 2]], a=3) == {1: 2, "a": 3},
)
d = dict(zip("abc", range(3)))
print(len(d), d["a"], d["b"], d["c"], d == {"a": 0, "b": 1, "c": 2})
print(
    dict.fromkeys([1]),
    dict.fromkeys("a", 0),
    {1: "a", 1: "b"},
    {1: "int", 1.0: "float", True: "bool"},
)
print(dict(a=1, **{"b": 2}) == {"a": 1, "b": 2}, dict({"a": 1}, a=2), dict(d) is d, dict(d) == d)
for bad in (1, [1], ["abc"], [(1, 2, 3)], "ab"):
    try:
        print(dict(bad))
    except (TypeError, ValueError) as e:
        print("refused")
