def probe(values):
    for v in values:
        print("probe", v)
        yield v


print(any(probe([0, 1, 2])))
print(all(probe([1, 0, 2])))
print(any(probe([])), all(probe([])))
print(any(probe([0, ""])), all(probe([1, "x"])))
print(
    any(x > 2 for x in range(5)),
    all(x < 5 for x in range(5)),
    any([[], ()]),
    all({}),
    all({0: 1}),
    any("0"),
)
print(3 in probe([1, 3, 5]))
print(min(probe([2, 1])), max(probe([1, 2])))
