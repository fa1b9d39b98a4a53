b = bytearray(b"one two one two")
for n in (b"one", b"two", b"x", b"", bytearray(b"o")):
    print(n, b.find(n), b.rfind(n), b.count(n), n in b)
print(b.split(), b.split(b"two"), b.replace(b"one", b"1"), b.startswith(b"one"), b.endswith(b"x"))
print(
    b.upper(),
    bytearray(b" x ").strip(),
    bytearray(b"-").join([b"a", b"b"]),
    bytearray(b"a=b").partition(b"="),
)
print(b"ne t" in b, b"zz" in b)
