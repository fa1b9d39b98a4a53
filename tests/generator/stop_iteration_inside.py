def leak():
    yield 1
    raise StopIteration("leaked")


def leak_by_next():
    it = iter([1, 2])
    while True:
        yield next(it)


for g in (leak(), leak_by_next()):
    try:
        for x in g:
            print(x)
    except RuntimeError as e:
        print("RuntimeError", e)
try:
    print(list(next(iter([])) for _ in range(2)))
except RuntimeError as e:
    print("RuntimeError", e)


def handled():
    it = iter("ab")
    while True:
        try:
            yield next(it)
        except StopIteration:
            yield "end"
            return


print(list(handled()))
g = handled()
next(g)
try:
    g.throw(StopIteration("x"))
    print(next(g, "finished"))
except RuntimeError:
    print("RuntimeError")
