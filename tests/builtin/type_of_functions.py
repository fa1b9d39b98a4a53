# cpython: one type for all


def f():
    pass


def gen():
    yield


def outer(x):
    return lambda: x


print(type(f), type(gen), type(gen()), type(outer(1)), type(len), type([].append))
print(type(gen) is type(gen()), type(gen) is type(f), isinstance(gen, type(f)), gen)
for t in (type(gen), type(gen()), type(outer(1))):
    try:
        t()
    except TypeError as e:
        print(e)
