# requires: float

for n in (-1, 0, 1, 3, True):
    print(n, repr("ab" * n), repr(n * "-"))
s = "x"
s += "y"
s *= 3
print(s, s + s, s * 0 + "end")
for bad in (1, None, [], b"b", 1.5):
    try:
        print("a" + bad)
    except TypeError:
        print("TypeError +")
for bad in ("b", None, 1.5, []):
    try:
        print("a" * bad)
    except TypeError:
        print("TypeError *")
