# cpython: a generator function is a plain function


def plain():
    pass


def generator():
    yield 1


def outer(x):
    def inner():
        yield x

    return inner


for thing in (plain, generator, lambda: 1, lambda: (yield), generator(), outer(1), outer):
    print(type(thing), [isinstance(thing, type(o)) for o in (plain, generator, generator())])
