# requires: float
# covers: bytes

print(
    bytes(),
    bytes(3),
    bytes([1, 2, 255]),
    bytes((65, 66)),
    bytes(b"abc"),
    bytes(bytearray(b"xy")),
    bytes(range(5)),
)
print(bytes("é", "utf-8"), bytes("abc", "utf8"), b"", b"a" b"b", b"\x00\xff\n", rb"\n", br"\x")
print(bytes(x * x for x in range(5)), bytes(map(ord, "hi")), bytes(memoryview(b"mem")))
for bad in ([256], [-1], ["a"], [1.5], "no encoding", None, 1.5, -1):
    try:
        print(bytes(bad))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, repr(bad))
