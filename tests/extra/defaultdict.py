# requires: option MP_PY_COLLECTIONS
# covers: Counter, defaultdict and ChainMap
from collections import OrderedDict, defaultdict, deque, namedtuple

d = defaultdict(list)
d["a"].append(1)
d["b"]
print(d == {"a": [1], "b": []}, d.get("z"), len(d), sorted(d), isinstance(d, dict))
d = defaultdict(int, {"x": 1}, y=2)
d["x"] += 1
d["k"] += 5
print(sorted(d.items()), d.copy() == d, d.default_factory is int, defaultdict(None, {1: 2}))
for f, error in (lambda: defaultdict(None)["q"], KeyError), (lambda: defaultdict(3), TypeError):
    try:
        f()
    except error:
        print(error.__name__)


class Doubling(defaultdict):
    def __missing__(self, key):
        return key * 2


print(Doubling()["ab"], namedtuple("P", "x y")(1, 2), len(deque([1], 3)))
