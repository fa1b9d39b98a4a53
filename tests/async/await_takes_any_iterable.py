# requires: detailed-errors
# cpython: takes objects with __await__ only
# covers: __aenter__ __aexit__ __aiter__ __anext__ __await__


class ByIter:
    def __iter__(self):
        yield "by iter"
        return "result"


class ByAwait:
    def __await__(self):
        yield "by await"


def generator():
    yield "from generator"


async def waits(x):
    return await x


for x in (ByIter(), generator(), [1, 2], "ab", ByAwait(), 5, None):
    c = waits(x)
    try:
        while True:
            print(c.send(None))
    except StopIteration as e:
        print("value", e.value)
    except TypeError as e:
        print("TypeError", e)
print(type(waits(1)).__name__)
