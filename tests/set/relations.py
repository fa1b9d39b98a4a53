# requires: float
# covers: set relations

sets = [set(), {1}, {1, 2}, {2, 3}, {1, 2, 3}]
for a in sets:
    print(sorted(a), [a <= b for b in sets], [a < b for b in sets], [a == b for b in sets])
    print(
        [a.issubset(b) for b in sets],
        [a.issuperset(b) for b in sets],
        [a.isdisjoint(b) for b in sets],
    )
print({1}.issubset([1, 2]), {1, 2}.issuperset((1,)), {1}.isdisjoint("ab"), {1} < {1}, {1} != {1.0})
for f in (
    lambda: {1} < [1, 2],
    lambda: {1} | [2],
    lambda: {1} - (1,),
    lambda: {1} + {2},
    lambda: {1} > 0,
):
    try:
        print(f())
    except TypeError:
        print("TypeError")
