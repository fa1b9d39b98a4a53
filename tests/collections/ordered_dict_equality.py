# covers: collections
# requires: module collections

from collections import OrderedDict

a = OrderedDict([(1, "a"), (2, "b")])
b = OrderedDict([(2, "b"), (1, "a")])
print(
    a == a.copy(),
    a == b,
    a == OrderedDict(list(a.items())),
    b == b.copy(),
    OrderedDict() == OrderedDict(),
)
a[3] = b[3] = "c"
print(a == b, a != b, a == a.copy())
