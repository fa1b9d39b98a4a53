"""A cache that forgets what was not used for longest, on an ordered dictionary."""

from collections import OrderedDict


class Cache:
    """At most `capacity` entries; the first of the dictionary is the next to go."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = OrderedDict()
        self.hits = self.misses = 0

    def get(self, key, load):
        """The value of a key; `load` is asked for it when it is not here."""
        if key in self.entries:
            self.hits += 1
            value = self.entries.pop(key)
        else:
            self.misses += 1
            value = load(key)
            if len(self.entries) >= self.capacity:
                oldest = next(iter(self.entries))
                del self.entries[oldest]
        self.entries[key] = value
        return value

    def __str__(self):
        return "[{}] {} hits, {} misses".format(
            " ".join(str(key) for key in self.entries), self.hits, self.misses
        )


def load_page(number):
    return "page {}".format(number)


cache = Cache(3)
for number in (1, 2, 3, 1, 4, 2, 2, 5, 1, 4):
    cache.get(number, load_page)
    print(number, cache)


def visits(n, seed=17):
    """Page numbers as readers ask for them: low ones far more often."""
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        yield (seed >> 16) % 30 * ((seed >> 8) % 30) // 30


for capacity in (1, 2, 4, 8, 16, 32):
    cache = Cache(capacity)
    for number in visits(2000):
        cache.get(number, load_page)
    print("capacity {:2}: {:4} of 2000 from the cache".format(capacity, cache.hits))
