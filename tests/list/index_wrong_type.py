# requires: float

a = [1, 2, 3]
for i in ("0", None, 1.0, [], (1,), b"1", {}):
    for source in ("a[i]", "a[i] = 0", "del a[i]", "a.pop(i)"):
        try:
            exec(source, {"a": a, "i": i})
            print(source, "accepted")
        except TypeError:
            print(source, "TypeError")
print(a, a[True], a[False])
