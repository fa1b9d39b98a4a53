# parameters, defaults, closures, decorators, lambdas
def plain(a, b=2, *rest, key, other=None, **more):
    def inner(step):
        nonlocal b
        b += step
        return lambda x=a: x + b if x else rest

    return inner(key), more


@plain
@plain.method(1, k=2)
def decorated(self):
    return decorated


async def waits(source):
    async with source as s, s.other():
        async for item in s:
            await item
        else:
            return 1


def generates(n):
    got = yield
    while n:
        n -= (yield n) or 1
    yield from range(n)
    return got


class Base:
    field: int = 1

    def __init__(self):
        super().__init__()
        self.me = __class__


class Child(Base, metaclass=type):
    pass
