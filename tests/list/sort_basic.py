# requires: float
# requires: bigint
# covers: list.sort

for a in (
    [],
    [1],
    [3, 1, 2],
    [1, 2, 3],
    [3, 2, 1],
    ["b", "a", "C"],
    [2, 1.5, True],
    [(2, "a"), (1, "b"), (1, "a")],
    [[2], [1, 5], [1]],
    [-1, 0, -5, 10**20],
):
    copy = a[:]
    result = copy.sort()
    print(a, copy, result, sorted(a, reverse=True), sorted(a) == copy)
