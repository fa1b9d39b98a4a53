# requires: option MP_PY_LIBRARY
# covers: operator
import operator as o

print(o.add(1, 2), o.itemgetter(1)("ab"), o.itemgetter(0, 1)([1, 2]), o.methodcaller("split", ",")("a,b"))
print(o.indexOf([1, 2], 2), o.countOf([1, 1, 2], 1), o.contains([1], 1), o.iadd([1], [2]), o.not_(0))


class A:
    pass


a = A()
a.b = A()
a.b.c = 5
print(o.attrgetter("b.c")(a), o.attrgetter("b.c", "b.c")(a), o.index(3), o.concat("a", "b"))
