# heap: 16K
# slow


class Counter:
    def __init__(self):
        self.n = 0

    def bump(self, by=1):
        self.n += by
        return self


def add(a, b):
    return a + b


c = Counter()
total = 0
for i in range(1000000):
    total = add(total, i & 3)
    c.bump()
print(total, c.n)
f = c.bump
for i in range(500000):
    f(by=2)
print(c.n, sum(map(lambda x: x & 1, range(1000000))))
