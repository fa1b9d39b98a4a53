# covers: set.clear set.copy
a = {1, 2}
b = a.copy()
b.add(3)
c = a
c.add(4)
print(sorted(a), sorted(b), c is a, b is a)
d = set(a)
d.clear()
print(sorted(a), d)
f = frozenset([1, 2])
print(f.copy() == f, f | {3} == {1, 2, 3}, {f: "as key"}[frozenset([2, 1])], f in {f}, f == {1, 2})
for name in ("add", "remove", "discard", "pop", "update", "clear", "union", "copy", "issubset"):
    print(name, hasattr(f, name), hasattr(a, name))
