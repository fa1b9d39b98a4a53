# requires: bigint
# requires: module micropython
# cpython: absent

import micropython


def small_work(n):
    total = 0
    for i in range(n):
        total += i * 2
    return total


def locked(f, *args):
    micropython.heap_lock()
    try:
        result = f(*args)
    except MemoryError:
        result = MemoryError
    micropython.heap_unlock()
    return result


def walk(items):
    total = 0
    for x in items:
        total += x
    return total


table = {"a": 1}
print(locked(small_work, 10), locked(walk, [1, 2, 3]), locked(walk, (4, 5)), locked(walk, range(4)))
print(locked(lambda: table["a"] + 1), locked(lambda: len("abc")), locked(lambda: 5 in (4, 5)))
print(
    locked(lambda: [1, 2, 3]),
    locked(lambda: bytearray(100)),
    locked(lambda: 2**70),
    locked(lambda: "a" + str(5)),
    locked(lambda: {}),
)
micropython.heap_lock()
micropython.heap_lock()
depth = micropython.heap_unlock()
rest = micropython.heap_unlock()
print(depth, rest)
error = None


def fail():
    global error
    try:
        bytearray(100)
    except MemoryError as e:
        error = e


print(locked(fail), type(error).__name__, len(bytearray(100)))
