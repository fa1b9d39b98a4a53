# covers: collections
# requires: module collections
# cpython: shows a list of pairs

from collections import OrderedDict

print(OrderedDict(), OrderedDict([("b", 1), ("a", 2)]), OrderedDict({1: 2}), [OrderedDict(x=1)])
d = OrderedDict([(1, OrderedDict([(2, 3)]))])
print(d, str(d), repr(d), "%s" % d)
print(d.keys(), d.values(), d.items())
a, b = OrderedDict([(1, 1), (2, 2)]), OrderedDict([(2, 2), (1, 1)])
print(a == b, a != b, type(a).__name__, type(a.copy()).__name__)
