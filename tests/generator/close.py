# covers: generator.close
def worker(name):
    try:
        print(name, "start")
        yield 1
        yield 2
    except GeneratorExit:
        print(name, "exit")
        raise
    finally:
        print(name, "cleanup")


g = worker("a")
print(g.close())
g = worker("b")
next(g)
print(g.close(), g.close())
try:
    next(g)
except StopIteration:
    print("closed")
g = worker("c")
print(list(g), g.close())


def stubborn():
    for _ in range(2):
        try:
            yield 1
        except GeneratorExit:
            print("ignored")


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError:
    print("RuntimeError")
print(next(g, "over"))


def swallow():
    try:
        yield 1
    except GeneratorExit:
        print("swallowed")


g = swallow()
next(g)
print(g.close())
