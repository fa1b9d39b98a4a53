# requires: float
# covers: generator.send


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return total
        total += value
        count += 1
        average = total / count


g = averager()
print(next(g))
for v in (10, 20, 30, 2):
    print(v, g.send(v))
try:
    g.send(None)
except StopIteration as e:
    print("total", e.value)


def echo():
    received = []
    while len(received) < 4:
        x = yield received[-1:] or "first"
        received.append(x)
    yield received


g = echo()
print(g.send(None), g.send(1), next(g), g.send("b"), g.send([3]))
g = echo()
try:
    g.send(1)
except TypeError:
    print("TypeError")
print(next(g), g.send(2))
