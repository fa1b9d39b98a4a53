# requires: float64
# requires: bigint
# requires: complex

for make in (int, float, str, bool, list, tuple, set, bytes, bytearray, dict, complex):
    print(make.__name__, repr(make()))
for value in ("12", 12, 12.7, True, b"12"):
    print(repr(int(value)), repr(float(value)), repr(str(value)), bool(value))
for value in ("ab", [1, 2], (3, 4), range(2), {5: 6}, b"yz"):
    print(list(value), tuple(value), sorted(set(value)), len(list(value)))
print(
    str(list("ab")),
    list(str(12)),
    tuple(str(1.5)),
    int("1" * 20),
    float("1" * 20),
    bytes(str(7), "utf8"),
)
