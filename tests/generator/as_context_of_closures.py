def make(n):
    total = 0

    def gen():
        nonlocal total
        for i in range(n):
            total += i
            yield total

    return gen, lambda: total


gen, total = make(4)
a, b = gen(), gen()
print(next(a), next(b), total(), list(a), total(), list(b), total())
gens = [(lambda k: (k * i for i in range(3)))(k) for k in range(3)]
print([list(g) for g in gens])


class Bag:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        for item in self.items:
            yield item

    def twice(self):
        yield from self
        yield from self


b = Bag(1, 2)
print(list(b), list(b.twice()), 2 in b, sum(b.twice()), max(b))
x, y = b
print(x, y)
