class Squares:
    def __getitem__(self, i):
        if i >= 5:
            raise IndexError
        return i * i


s = Squares()
print(list(s), tuple(s), sum(s), 9 in s, 10 in s, max(s))
for x in s:
    print(x)
it = iter(s)
print(next(it), next(it), list(it))
a, b, *c = s
print(a, b, c, list(zip(s, "abc")), list(enumerate(s))[2], sorted(s, reverse=True))


class Broken:
    def __getitem__(self, i):
        raise KeyError(i)


try:
    list(Broken())
except KeyError as e:
    print("KeyError", e.args)
