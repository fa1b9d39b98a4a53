# covers: yield from
def inner():
    x = yield "i1"
    print("inner got", x)
    try:
        y = yield "i2"
        print("inner got", y)
    except ValueError as e:
        print("inner caught", e.args)
        yield "i3"
    return "inner result"


def outer():
    print("outer start")
    result = yield from inner()
    print("outer has", result)
    yield from (1, 2)
    yield from "ab"
    yield from range(2)
    return "done"


g = outer()
print(next(g))
print(g.send("hello"))
print(g.throw(ValueError("boo")))
print([x for x in g])
g = outer()
next(g)
g.send(1)
print(g.send(2), list(g))
for source in (5, None):

    def bad():
        yield from source

    try:
        list(bad())
    except TypeError:
        print("TypeError")
