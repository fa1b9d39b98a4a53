# requires: float


class Plain:
    pass


class BadIter:
    def __iter__(self):
        return 5


for value in (1, None, 1.5, Plain(), print, Plain, True, Ellipsis):
    try:
        for x in value:
            print(x)
    except TypeError:
        print("TypeError")
for f in (
    lambda: iter(1),
    lambda: next([]),
    lambda: next(5),
    lambda: list(BadIter()),
    lambda: sum(5),
    lambda: zip(1),
    lambda: list(map(5, [1])),
):
    try:
        f()
        print("fine")
    except TypeError:
        print("TypeError")
