def f(n):
    yield n
    return n * 2


g = f(5)
print(next(g))
try:
    next(g)
except StopIteration as e:
    print("value", e.value, e.args)
try:
    next(g)
except StopIteration as e:
    print("again", e.value, e.args)


def empty():
    return 7
    yield


def nothing():
    yield 1
    return


for make in (empty, nothing):
    g = make()
    try:
        while True:
            print(next(g))
    except StopIteration as e:
        print(e.value)


def outer():
    result = yield from f(1)
    print("result", result)
    other = yield from empty()
    print("other", other)
    return result + other


print(list(outer()))
