# covers: async for, async with
# covers: __aenter__ __aexit__ __aiter__ __anext__ __await__
class Manager:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        return self.name

    async def __aexit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__)
        return kind is KeyError


class Count:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


async def main():
    async with Manager("a") as a:
        print("body", a)
    async with Manager("b"):
        raise KeyError("swallowed")
    try:
        async with Manager("c") as c, Manager("d") as d:
            print(c, d)
            raise ValueError("passes")
    except ValueError as e:
        print("ValueError", e)
    async for x in Count(3):
        print("x", x)
    else:
        print("else")
    async for x in Count(5):
        if x == 3:
            break
        if x == 4:
            continue
    print("left at", x)

    async def early():
        async with Manager("e"):
            return "returned"

    print(await early())


try:
    main().send(None)
except StopIteration:
    print("end")
