# covers: enumerate reversed
print(
    list(enumerate("ab")),
    list(enumerate("ab", 5)),
    list(enumerate([], 1)),
    list(enumerate("ab", start=-1)),
)
for i, (a, b) in enumerate(zip("xy", [1, 2])):
    print(i, a, b)
e = enumerate(["p", "q"])
print(next(e), list(e), next(e, "end"), iter(e) is e)
print(
    list(reversed([1, 2, 3])),
    list(reversed((1, 2))),
    "".join(reversed("abc")),
    list(reversed(range(4))),
    list(reversed(b"ab")),
)


class Sequence:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return "item%d" % i


class Own:
    def __reversed__(self):
        return iter("own")


print(list(reversed(Sequence())), list(Own().__reversed__()))
for bad in (5, None, iter([1])):
    try:
        reversed(bad)
        print("accepted")
    except TypeError:
        print("TypeError")
