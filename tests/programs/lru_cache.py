# A cache that forgets what was used longest ago, as a linked list and as a decorator.


class Node:
    __slots__ = ("key", "value", "before", "after")

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.before = self.after = self


class Cache:
    def __init__(self, size):
        if size < 1:
            raise ValueError("size must be positive")
        self.size = size
        self.nodes = {}
        self.root = Node()
        self.hits = self.misses = 0

    def _unlink(self, node):
        node.before.after = node.after
        node.after.before = node.before

    def _link(self, node):
        last = self.root.before
        node.before, node.after = last, self.root
        last.after = self.root.before = node

    def __len__(self):
        return len(self.nodes)

    def __contains__(self, key):
        return key in self.nodes

    def __getitem__(self, key):
        try:
            node = self.nodes[key]
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        self._unlink(node)
        self._link(node)
        return node.value

    def __setitem__(self, key, value):
        if key in self.nodes:
            node = self.nodes[key]
            node.value = value
            self._unlink(node)
        else:
            if len(self.nodes) == self.size:
                oldest = self.root.after
                self._unlink(oldest)
                del self.nodes[oldest.key]
            node = self.nodes[key] = Node(key, value)
        self._link(node)

    def __delitem__(self, key):
        self._unlink(self.nodes.pop(key))

    def __iter__(self):
        node = self.root.after
        while node is not self.root:
            yield node.key, node.value
            node = node.after

    def __repr__(self):
        return "Cache(%d: %s)" % (self.size, ", ".join("%r=%r" % pair for pair in self))


def cached(size):
    cache = Cache(size)

    def decorate(function):
        def call(*args, **named):
            key = (args, tuple(sorted(named.items())))
            try:
                return cache[key]
            except KeyError:
                value = cache[key] = function(*args, **named)
                return value

        call_info[function.__name__] = cache
        return call

    return decorate


call_info = {}

cache = Cache(3)
for action in "a=1 b=2 c=3 ?a d=4 ?b ?c a=9 e=5 ?d ?a -a ?a f=6 g=7 h=8".split():
    try:
        if action[0] == "?":
            print(action, cache[action[1:]])
        elif action[0] == "-":
            del cache[action[1:]]
            print(action)
        else:
            key, value = action.split("=")
            cache[key] = int(value)
            print(action, cache)
    except KeyError as error:
        print(action, "is gone:", error.args[0])
print(len(cache), "h" in cache, "e" in cache, cache.hits, cache.misses)


@cached(64)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


@cached(2)
def area(width, height=1):
    print("  computing", width, height)
    return width * height


for n in range(0, 41, 4):
    print(n, fibonacci(n))
for call in ((2, 3), (2, 3), (4,), (2, 3), (5, 5), (4,)):
    print(call, area(*call))
print(area(3, height=7), area(height=7, width=3), area(3, height=7))
for name in sorted(call_info):
    print(name, call_info[name].hits, call_info[name].misses, len(call_info[name]))
try:
    Cache(0)
except ValueError as error:
    print(error)
