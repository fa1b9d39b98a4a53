# heap: 64K
# cpython: absent


class Node:
    def __init__(self, next):
        self.next = next


def chain():
    node = None
    while True:
        node = Node(node)


def tuples():
    t = ()
    while True:
        t = (t, t)


def closures():
    f = None
    while True:
        f = (lambda g: lambda: g)(f)


def generators():
    def gen(g):
        yield g

    g = None
    kept = []
    while True:
        g = gen(g)
        next(g)
        kept.append(g)


for f in (chain, tuples, closures, generators):
    for _ in range(2):
        try:
            f()
        except MemoryError as e:
            print("MemoryError", "allocating" in str(e))
print([n for n in range(5)])
