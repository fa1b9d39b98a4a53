# covers: bytearray
print(
    bytearray(),
    bytearray(2),
    bytearray(b"abc"),
    bytearray([1, 2]),
    bytearray("é", "utf-8"),
    bytearray(range(3)),
)
b = bytearray(b"a'b\"\x00\xff")
print(b, str(b), repr(b), len(b), [b])
print(
    bytearray(b"x") == b"x",
    bytearray(b"x") == bytearray(b"x"),
    bytearray(b"x") is bytearray(b"x"),
    bool(bytearray()),
    bool(bytearray(1)),
)
for bad in (["a"], [None], "text", None):
    try:
        print(bytearray(bad))
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
try:
    hash(bytearray(1))
except TypeError:
    print("unhashable")
print(bytearray(b"abc").decode(), bytes(bytearray(b"q")), list(bytearray(b"\x01\x02")))
