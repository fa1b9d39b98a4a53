# covers: weakref
# requires: module weakref

import gc
import weakref


class Node:
    def __init__(self, n):
        self.n = n


count = 0


def gone(*args):
    global count
    count += 1


def fill(n):
    nodes = [Node(i) for i in range(n)]
    return [weakref.ref(x, gone) for x in nodes], nodes


def clean(n):
    x = [0] * 20
    return clean(n - 1) if n else x


refs, nodes = fill(40)
clean(10)
gc.collect()
print(count, all(r().n == i for i, r in enumerate(refs)))
refs = refs[:5]
clean(10)
gc.collect()
print(count, [r().n for r in refs])
for x in nodes[:3]:
    weakref.finalize(x, gone, 1)
nodes = nodes[30:]
x = None
clean(10)
gc.collect()
print(count >= 3, len(nodes), [r() is None for r in refs].count(True) >= 3)
