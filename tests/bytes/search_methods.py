# covers: bytes methods
b = b"the cat sat on the mat"
for n in (b"the", b"at", b"x", b"", b"t"):
    print(n, b.find(n), b.rfind(n), b.count(n), n in b, b.startswith(n), b.endswith(n))
for n in (b"cat", b"dog"):
    try:
        print(b.index(n), b.rindex(n))
    except ValueError:
        print("ValueError")
print(b.find(b"at", 6), b.find(b"at", 6, 8), b.startswith((b"x", b"the")), b.count(b"t", 5, 12))
