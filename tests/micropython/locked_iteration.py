# requires: module micropython
# requires: module array
# cpython: absent

import array
import micropython


def walk(items):
    micropython.heap_lock()
    try:
        for item in items:
            print(item, end=" ")
    finally:
        micropython.heap_unlock()
    print()


def slices(items, part):
    micropython.heap_lock()
    items[1:3] = part
    n = len(items)
    micropython.heap_unlock()
    return n


class Base:
    def name(self):
        return 3


class Derived(Base):
    def name(self):
        return super().name()


def locked(f):
    micropython.heap_lock()
    try:
        return f()
    finally:
        micropython.heap_unlock()


def locked_with(f, items):
    micropython.heap_lock()
    try:
        return f(items)
    finally:
        micropython.heap_unlock()


def replaced():
    return "abc".replace("x", "y")


def little():
    return int.from_bytes(b"12", "little")


walk((1, 2))
walk([3, 4])
walk({5: 6})
walk({7})
walk(frozenset((8,)))
walk(b"ab")
walk("cd")
walk(bytearray(b"ef"))
walk(array.array("H", (9, 10)))
walk(memoryview(b"gh"))
r = range(2)
walk(r)
g = (x for x in (1, 2))
walk(g)
data = bytearray(b"012345")
print(slices(data, b"ab"), slices(memoryview(data), b"cd"), data)
d = Derived()
for f in (d.name, replaced, little):
    print(locked(f))
for f in (all, any, sum, min, max):
    print([locked_with(f, items) for items in ((1, 2), {3: 4}, b"ab")])
