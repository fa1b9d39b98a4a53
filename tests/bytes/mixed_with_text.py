# cpython: bytes and str neither compare nor add

print(b"a" < "b", b"b" < "a", b"a" + "s", bytearray(b"a") + b"s")
for f in (
    lambda: "a" + b"b",
    lambda: "a" < b"b",
    lambda: "b" in b"abc",
    lambda: b"b" in "abc",
    lambda: b"a".find("a"),
    lambda: b"a,b".split(","),
    lambda: "a".join([b"b"]),
    lambda: b"abc".replace("b", "x"),
    lambda: b"a" == "a",
):
    try:
        print(f())
    except TypeError:
        print("TypeError")
