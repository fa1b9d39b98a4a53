# order: insertion
base = {"a": 1, "b": 2, "c": 3}
for key in ("a", "c", "z", 1, None, (1, 2)):
    d = base.copy()
    print(key, d.get(key), d.get(key, 0), key in d, d.setdefault(key, 9), d)
    print("  ", d.pop(key), d.pop(key, "gone"), len(d), list(d))
    try:
        print(d[key])
    except KeyError as e:
        print("  KeyError", e.args)
    try:
        d.pop(key)
    except KeyError as e:
        print("  KeyError", e.args)
for other in ({}, {"a": 9}, {"d": 4, "e": 5}, [("x", 1), ("a", 2)]):
    d = dict(base)
    d.update(other)
    print(other, d, d == base, sorted(d.items(), key=str))
    if isinstance(other, dict):
        print("  ", base | other, other | base, len(base.keys()), list(d.values()))
d = {}
for i in range(30):
    d[i * 7 % 31] = i
    if i % 3 == 0:
        del d[i * 7 % 31]
    if i % 5 == 4:
        print(i, list(d.items()))
while d:
    print(d.popitem(), len(d))
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), dict(a=1, b=2), dict([(1, 2)], c=3))
for bad in ([], {}, {1}, bytearray(b"a")):
    try:
        {bad: 1}
    except TypeError:
        print("TypeError", bad)
