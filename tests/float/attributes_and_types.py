# requires: float64

print(type(1.0), type(1.0 + 1), type(1 + 1.0), type(2 * 1.0), type(1 // 1.0), type(-1.0), type(1e3))
print(isinstance(1.0, float), isinstance(1, float), isinstance(1.0, int), callable(float))
print(float is type(0.0), float.__name__, str(float))
print(repr(1.0), str(1.0), "%s" % 1.0, "{}".format(1.0), f"{1.0}", "%r" % 2.5)
for op in (
    lambda: 1.0 + "a",
    lambda: 1.0 < "a",
    lambda: 1.0 << 1,
    lambda: ~1.0,
    lambda: 1.0 & 1,
    lambda: [0] * 1.0,
    lambda: [1, 2][1.0],
):
    try:
        print(op())
    except TypeError:
        print("TypeError")
