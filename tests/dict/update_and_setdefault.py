# covers: dict.get dict.setdefault dict.update
d = {"a": 1}
print(d.update({"b": 2}), sorted(d.items()))
print(d.update([("c", 3), ["d", 4]]), sorted(d.items()))
print(d.update(e=5, a=10), sorted(d.items()))
print(d.update({"a": 0}, z=26), sorted(d.items()))
print(d.setdefault("a", 99), d.setdefault("new", []), d.setdefault("none"), len(d))
d["new"].append(1)
d.setdefault("new", [9]).append(2)
print(d["new"], d["none"])
d.update({})
d.update([])
for bad in (5, [1], None):
    try:
        d.update(bad)
    except TypeError:
        print("TypeError")
