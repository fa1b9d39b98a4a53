def trace():
    a = (yield 1) + (yield 2)
    b = [(yield 3), (yield 4)]
    c = {"k": (yield 5)}
    d = f"{(yield 6)}"
    e = (yield 7) if (yield 8) else (yield 9)
    return a, b, c, d, e


g = trace()
sent = None
log = []
try:
    while True:
        got = g.send(sent)
        log.append(got)
        sent = got * 10
        print(got, sent)
except StopIteration as stop:
    print(stop.value, log)


def both():
    x = yield
    while x:
        x = yield x
        if (yield "again"):
            break


g = both()
print(next(g), g.send(1), g.send(2), g.send(0), g.send(1), next(g, "end"))
