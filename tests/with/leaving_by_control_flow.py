class Trace:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        return self

    def __exit__(self, *details):
        print("exit", self.n, details[0] is None)


def returns():
    with Trace("return") as t:
        return t.n


def loops():
    for i in range(4):
        with Trace(i):
            if i == 0:
                continue
            if i == 2:
                break
            print("body", i)
    return i


def generates():
    with Trace("generator"):
        yield 1
        yield 2


def nested_return():
    with Trace("x"), Trace("y"):
        for i in (1, 2):
            with Trace("z"):
                return i


def in_finally():
    try:
        with Trace("f"):
            return 1
    finally:
        print("finally")


print(returns(), loops(), list(generates()), nested_return(), in_finally())
g = generates()
next(g)
g.close()
