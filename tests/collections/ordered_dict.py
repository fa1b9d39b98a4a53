# covers: collections
# requires: module collections

from collections import OrderedDict

d = OrderedDict()
for key in "zyxw":
    d[key] = ord(key)
print(list(d), list(d.values()), list(d.items()))
del d["y"]
d["y"] = 0
d["z"] = "changed"
print(list(d.items()), len(d), "y" in d, d.get("none"), isinstance(d, dict))
print(d.popitem(), d.pop("x"), list(d), d.setdefault("new", 1), list(d.keys()))
e = OrderedDict([(3, "c"), (1, "a"), (2, "b")])
print(list(e), list(e.copy()), e == e.copy())
e.update([(0, "zero"), (1, "one")])
print(list(e.items()))
e.clear()
print(list(e), len(e))
for i in range(50):
    e[(i * 17) % 53] = i
print(list(e.values()) == list(range(50)), list(e)[:8])
for key in list(e)[::2]:
    del e[key]
print(list(e.values())[:8], len(e))


class LRU(OrderedDict):
    pass


l = LRU()
l["b"] = 1
l["a"] = 2
print(list(l), isinstance(l, OrderedDict))
