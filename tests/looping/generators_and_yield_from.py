# requires: bigint
# heap: 16K
# slow


def count(n):
    for i in range(n):
        yield i


def layers(n, depth):
    if depth == 0:
        yield from count(n)
    else:
        yield from layers(n, depth - 1)


def echo():
    x = 0
    while True:
        x = yield x


print(sum(count(1000000)), sum(layers(250000, 3)))
g = echo()
next(g)
total = 0
for i in range(500000):
    total += g.send(i)
print(total)
