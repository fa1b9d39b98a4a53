print(
    b"a" + b"b",
    b"a" + bytearray(b"b"),
    bytearray(b"a") + b"b",
    b"ab" * 3,
    2 * b"xy",
    b"a" * 0,
    b"a" * -1,
)
b = b"start"
old = b
b += b"-end"
b *= 2
print(old, b)
for bad in (1, None, [1]):
    try:
        print(b"a" + bad)
    except TypeError:
        print("TypeError")
for change in ("b[0] = 1", "del b[0]", "b[0:1] = b''", "b.x = 1"):
    try:
        exec(change, {"b": b"abc"})
        print("changed")
    except (TypeError, AttributeError):
        print(change, "refused")
