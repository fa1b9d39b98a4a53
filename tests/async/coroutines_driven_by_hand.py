# covers: async def, await
class Sleep:
    def __init__(self, n):
        self.n = n

    def __await__(self):
        got = yield "sleep %d" % self.n
        return got

    __iter__ = __await__


async def inner(x):
    a = await Sleep(x)
    b = await Sleep(x + 1)
    return a, b


async def outer():
    first = await inner(1)
    print("first", first)
    second = await inner(10)
    return first + second


def drive(coro):
    sent = None
    n = 0
    try:
        while True:
            print(coro.send(sent))
            n += 100
            sent = n
    except StopIteration as e:
        return e.value


print(drive(outer()))


async def simple():
    return 5


async def no_return():
    pass


print(drive(simple()), drive(no_return()))
c = simple()
try:
    c.send(None)
except StopIteration as e:
    print("value", e.value)
