# requires: float
# requires: bigint
# order: insertion

d = {
    "s": 1,
    2: "i",
    2.5: "f",
    None: 0,
    (1, 2): "t",
    True: "b",
    b"x": "bytes",
    frozenset([1]): "set",
    2**70: "big",
}
for key, value in d.items():
    print(repr(key), repr(value))
print(len(d), list(d.values()))
copy = d.copy()
del copy[None]
copy[None] = "moved"
print(list(copy)[-1], list(d)[3])
print(d == copy, dict(reversed(list(d.items()))) == d)
