d = {}
for i in range(10):
    d[i] = i * i
print(len(d), d[3], d.get(3), d.get(99), d.get(99, "default"), 3 in d, 99 in d)
d[3] = "new"
print(d[3], len(d))
del d[3]
print(3 in d, len(d), d.get(3))
for key in (3, "x", None, (1, 2)):
    try:
        print(d[key])
    except KeyError as e:
        print("KeyError", e.args)
    try:
        del d[key]
    except KeyError as e:
        print("KeyError", e.args)
d[(1, 2)] = "tuple"
d[None] = "none"
d[b"k"] = "bytes"
print(d[1, 2], d[None], d[b"k"], len(d))
