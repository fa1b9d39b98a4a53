# requires: bigint


class Link:
    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.before = self.after = self


class Cache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.links = {}
        self.ring = Link()
        self.hits = self.misses = 0

    def _detach(self, link):
        link.before.after, link.after.before = link.after, link.before

    def _to_front(self, link):
        first = self.ring.after
        self.ring.after = first.before = link
        link.before, link.after = self.ring, first

    def get(self, key, default=None):
        if key not in self.links:
            self.misses += 1
            return default
        self.hits += 1
        link = self.links[key]
        self._detach(link)
        self._to_front(link)
        return link.value

    def put(self, key, value):
        if key in self.links:
            self._detach(self.links[key])
        elif len(self.links) == self.capacity:
            oldest = self.ring.before
            self._detach(oldest)
            del self.links[oldest.key]
        link = self.links[key] = Link(key, value)
        self._to_front(link)

    def keys(self):
        link = self.ring.after
        while link is not self.ring:
            yield link.key
            link = link.after


c = Cache(3)
for op in "pa pb pc ga pd gb ga pe pa gc gd ga ge".split():
    if op[0] == "p":
        c.put(op[1], op[1].upper())
        print("put", op[1], list(c.keys()))
    else:
        print("get", op[1], c.get(op[1]), list(c.keys()))
print(c.hits, c.misses)
big = Cache(50)
seed = 1
for i in range(5000):
    seed = seed * 16807 % 2147483647
    key = seed % 80
    if big.get(key) is None:
        big.put(key, key * 2)
print(
    big.hits,
    big.misses,
    len(big.links),
    len(list(big.keys())),
    all(big.links[k].value == 2 * k for k in big.keys()),
)
