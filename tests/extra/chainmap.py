# requires: option MP_PY_COLLECTIONS
# covers: Counter, defaultdict and ChainMap
from collections import ChainMap

m = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(m["a"], m["b"], sorted(m), len(m), "b" in m, m.get("z", 0), m)
m["b"] = 9
print(m.maps)
del m["b"]
print(m["b"])
try:
    del m["b"]
except KeyError:
    print("KeyError")
n = m.new_child({"c": 1})
print(n["c"], n.parents["a"], sorted(n.items()), m == {"a": 1, "b": 3}, bool(ChainMap()))
print(m.pop("a"), sorted(n.keys()), n.setdefault("d", 4), n.maps[0])
