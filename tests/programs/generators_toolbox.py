# The usual tools over iterators, written as generators, and pipelines of them.


def count(start=0, step=1):
    while True:
        yield start
        start += step


def take(n, source):
    if n:
        for item in source:
            yield item
            n -= 1
            if not n:
                return


def cycle(items):
    items = list(items)
    while items:
        yield from items


def chain(*sources):
    for source in sources:
        yield from source


def takewhile(test, source):
    for item in source:
        if not test(item):
            return
        yield item


def dropwhile(test, source):
    source = iter(source)
    for item in source:
        if not test(item):
            yield item
            break
    yield from source


def accumulate(source, operate=lambda a, b: a + b):
    source = iter(source)
    try:
        total = next(source)
    except StopIteration:
        return
    yield total
    for item in source:
        total = operate(total, item)
        yield total


def groupby(source, key=lambda x: x):
    group, last = [], None
    for item in source:
        k = key(item)
        if group and k != last:
            yield last, group
            group = []
        last = k
        group.append(item)
    if group:
        yield last, group


def product(*pools):
    if not pools:
        yield ()
        return
    for item in pools[0]:
        for rest in product(*pools[1:]):
            yield (item,) + rest


def combinations(items, n):
    if n == 0:
        yield ()
        return
    for i in range(len(items)):
        for rest in combinations(items[i + 1 :], n - 1):
            yield (items[i],) + rest


def zip_longest(*sources, fill=None):
    iterators = [iter(s) for s in sources]
    end = object()
    while True:
        row = [next(i, end) for i in iterators]
        if all(x is end for x in row):
            return
        yield tuple(fill if x is end else x for x in row)


def window(source, n):
    row = []
    for item in source:
        row.append(item)
        if len(row) == n:
            yield tuple(row)
            row.pop(0)


def tee(source, n=2):
    source = iter(source)
    queues = [[] for _ in range(n)]

    def branch(queue):
        while True:
            if not queue:
                try:
                    item = next(source)
                except StopIteration:
                    return
                for q in queues:
                    q.append(item)
            yield queue.pop(0)

    return [branch(q) for q in queues]


def merge(*sources):
    heads = []
    for source in map(iter, sources):
        for first in source:
            heads.append([first, source])
            break
    while heads:
        i = min(range(len(heads)), key=lambda i: heads[i][0])
        yield heads[i][0]
        for item in heads[i][1]:
            heads[i][0] = item
            break
        else:
            del heads[i]


class Pipe:
    def __init__(self, source):
        self.source = source

    def __or__(self, stage):
        return Pipe(stage(self.source))

    def __iter__(self):
        return iter(self.source)


def where(test):
    return lambda source: (x for x in source if test(x))


def select(f):
    return lambda source: (f(x) for x in source)


def limit(n):
    return lambda source: take(n, source)


def show(name, values):
    print(name, list(values))


for n in range(4):
    show("take", take(n, count(n, n + 1)))
show("cycle", take(7, cycle("abc")))
show("cycle", take(7, cycle("")))
show("chain", chain("ab", [1, 2], (), {3: 4}))
for test in (lambda x: x < 4, lambda x: x % 2, lambda x: True, lambda x: False):
    show("takewhile", takewhile(test, [1, 3, 5, 2, 7]))
    show("dropwhile", dropwhile(test, [1, 3, 5, 2, 7]))
show("accumulate", accumulate(range(1, 8)))
show("accumulate", accumulate([3, 1, 4, 1, 5, 9, 2, 6], max))
show("accumulate", accumulate([]))
show("groupby", groupby("aaabbbccad"))
show("groupby", groupby(range(12), lambda x: x // 5))
show("product", product("ab", (1, 2), "x"))
show("product", product())
for k in range(5):
    show("combinations", combinations("abcd", k))
show("zip_longest", zip_longest("abc", [1], (), fill="-"))
for k in (1, 2, 3, 6):
    show("window", window(range(5), k))
a, b, c = tee("xyz", 3)
print(next(a), next(a), list(b), next(c), list(a), list(c))
show("merge", merge([1, 4, 9], [2, 3, 10, 11], [], [0, 5]))
print(list(Pipe(count(1)) | where(lambda x: x % 3 == 0) | select(lambda x: x * x) | limit(6)))


def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)


print(list(tree(4)))


def averages():
    total = n = 0
    average = None
    while True:
        try:
            value = yield average
        except ValueError as error:
            average = "reset by %s" % error
            total = n = 0
            continue
        if value is None:
            return total
        total, n = total + value, n + 1
        average = total // n


g = averages()
next(g)
print([g.send(x) for x in (10, 20, 60)], g.throw(ValueError("me")), g.send(5))
try:
    g.send(None)
except StopIteration as stop:
    print("returned", stop.value)


def primes():
    found = []
    for n in count(2):
        if all(n % p for p in takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n


show("primes", take(25, primes()))
show("twins", take(8, ((p, q) for p, q in window(primes(), 2) if q - p == 2)))
