# requires: module gc
# heap: 64K
# cpython: absent
# covers: collector

import gc


def churn(n, size):
    for i in range(n):
        x = bytearray(size)
        x[0] = i & 255
    return x[0]


print(churn(500, 1000), churn(50, 20000), churn(3000, 16))


def cycles(n):
    for i in range(n):
        a = [i]
        b = {"a": a}
        a.append(b)
    return len(a)


print(cycles(3000))


class Node:
    def __init__(self, other):
        self.other = other
        self.me = self


def chain(n):
    node = None
    for i in range(n):
        node = Node(node)
    return node is node.me


for _ in range(20):
    print(chain(50), end=" ")
print()
text = ""
for i in range(2000):
    text = str(i) * 10
print(len(text))
gc.collect()
print(gc.mem_free() > 20000)
