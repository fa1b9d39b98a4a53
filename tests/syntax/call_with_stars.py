# covers: calls with several stars
def show(*args, **kw):
    print(args, sorted(kw.items()))


show(*[])
show(*(1, 2), *"ab", 3, *range(2))
show(*[1], x=1, **{"y": 2})
show(**{"a": 1}, **{"b": 2})
show(*(x for x in (1, 2)), **dict(z=3))
show(*{1: 2}, *{5})
show(1, *map(str, (2, 3)), end="x")


class Keys:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, key):
        return key * 2


show(**Keys())


class Iterable:
    def __iter__(self):
        return iter((7, 8))


show(*Iterable())
for call in (lambda: show(*5), lambda: show(**{1: 2}), lambda: show(*None)):
    try:
        call()
    except TypeError:
        print("TypeError")
print(*[1, 2, 3], sep="-")
print(max(*[3, 9, 2]), sorted(*[[3, 1]], **{"reverse": True}), dict(**{"k": "v"}), "{} {x}".format(*[1], **{"x": 2}))
