# requires: float
# cpython: bool is no subclass of int, and & | ^ of two bools are ints
# covers: bool

print(True + True, True * 5, False - 1, True / 2, ~True, -True, +False)
print(True == 1, False == 0, True is 1 == 1, hash(True) == hash(1))
print([10, 20, 30][True], "ab"[False], {1: "one"}[True])
print(True & False, True | False, True ^ True, True & 3, 6 | True)
print(isinstance(True, int), issubclass(bool, int), type(True))
print(int(True), float(True), str(True), "%d" % True, sum([True, True, False]))
for value in (
    0,
    1,
    -1,
    "",
    "0",
    [],
    [0],
    (),
    (0,),
    {},
    {0: 0},
    None,
    0.0,
    0.1,
    b"",
    b"\0",
    range(0),
    range(1),
):
    print(repr(value), bool(value), not value)
