values = [b"", b"a", b"aa", b"ab", b"b", b"\x00", b"\xff"]
for a in values:
    print(
        a, [a < b for b in values].count(True), a == bytes(list(a)), hash(a) == hash(bytes(list(a)))
    )
print(b"a" == "a", b"a" != "a", b"ab" == bytearray(b"ab"), b"ab" < bytearray(b"b"), b"a" == [97])
print({b"k": 1}[bytes([107])], b"k" in {b"k"}, b"k" in {"k"}, sorted(values))
for bad in (1, None, [97]):
    try:
        print(b"a" < bad)
    except TypeError:
        print("TypeError")
