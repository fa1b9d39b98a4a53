# requires: option MP_PY_COLLECTIONS
# covers: Counter, defaultdict and ChainMap
from collections import Counter

c = Counter("abracadabra")
print(c, c["a"], c["z"], "z" in c, c.most_common(2), c.total(), len(c))
c.update("aab")
c.update({"z": 2}, q=1)
c.subtract("aaaa")
print(c["a"], sorted(c.elements()))
del c["nope"], c["z"]
a = Counter(a=3, b=1)
b = Counter(a=1, b=2, c=-1)
print(a + b, a - b, a & b, a | b, +b, -b, Counter(), a.copy())
a += b
a -= Counter(a=1)
print(a, a == Counter(a=3, b=3, x=0), a != b, Counter(a=1) <= Counter(a=2), type(a) is Counter)
try:
    Counter.fromkeys("a")
except NotImplementedError:
    print("NotImplementedError")
