# requires: float
# requires: bigint
# requires: module gc
# cpython: absent

import gc


def cost(make, n=50):
    kept = [None] * n
    gc.collect()
    before = gc.mem_alloc()
    for i in range(n):
        kept[i] = make(i)
    return (gc.mem_alloc() - before) // n


class Empty:
    pass


for name, make, low, high in [
    ("small int", lambda i: i, 0, 8),
    ("none", lambda i: None, 0, 8),
    ("list", lambda i: [], 16, 160),
    ("list of ten", lambda i: [i] * 10, 64, 256),
    ("tuple", lambda i: (i, i), 16, 96),
    ("dict", lambda i: {i: i}, 32, 256),
    ("bytes 100", lambda i: bytes(100), 100, 200),
    ("bytearray 1000", lambda i: bytearray(1000), 1000, 1120),
    ("instance", lambda i: Empty(), 16, 160),
    ("closure", lambda i: lambda: i, 16, 160),
    ("float", lambda i: i + 0.5, 0, 64),
    ("long text", lambda i: "x" * (500 + i), 500, 640),
    ("big int", lambda i: 1 << (8000 + i), 1000, 1400),
]:
    c = cost(make)
    print(name, low <= c <= high or (c, low, high))
